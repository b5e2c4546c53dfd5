package dev.openwork.server.assembly;

import dev.openwork.process.opencode.RuntimeAssets;
import dev.openwork.server.config.RuntimeSettings;
import dev.openwork.server.config.Settings;
import dev.openwork.server.runtime.ChildPrograms;
import dev.openwork.server.runtime.Children;
import dev.openwork.server.runtime.ManagedChild;

/** Builds the management of the child processes, which outlive a generation. */
final class ChildAssembly {
  private final Settings settings;
  private final KeptParts kept;

  ChildAssembly(Settings settings, KeptParts kept) {
    this.settings = settings;
    this.kept = kept;
  }

  Children children() {
    RuntimeSettings runtime = settings.runtime();
    RuntimeAssets assets = new RuntimeAssets(runtime.assets());
    ChildPrograms programs = programs(runtime);
    return new Children(
        new ManagedChild("opencode", assets, kept.opencode(settings), programs::opencode),
        new ManagedChild("opencode-router", assets, kept.router(settings), programs::router),
        new Children.Policy(runtime.assets(), runtime.bootstrap(), runtime.restart()));
  }

  private ChildPrograms programs(RuntimeSettings runtime) {
    return new ChildPrograms(
        new ChildPrograms.Settings(
            settings.directory().root(),
            settings.environment(),
            runtime.opencodeVariables(),
            runtime.routerRoot(),
            runtime.opencodeStartTimeout(),
            runtime.routerStartTimeout()));
  }
}
