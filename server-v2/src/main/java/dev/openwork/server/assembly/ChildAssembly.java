package dev.openwork.server.assembly;

import dev.openwork.server.config.RuntimeSettings;
import dev.openwork.server.config.Settings;
import dev.openwork.server.domain.RuntimeReport.RestartPolicy;
import dev.openwork.server.process.Backoff;
import dev.openwork.server.process.ChildSlot;
import dev.openwork.server.runtime.ChildPrograms;
import dev.openwork.server.runtime.Children;
import dev.openwork.server.runtime.ManagedChild;
import dev.openwork.server.runtime.RuntimeAssets;

/** Puts together what a generation does with the children, which outlive it. */
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
    ChildSlot opencode = kept.opencode(settings);
    ChildSlot router = kept.router(settings);
    return new Children(
        new ManagedChild(
            "opencode", assets, opencode, p -> programs.opencode(p, opencode.secret())),
        new ManagedChild(
            "opencode-router",
            assets,
            router,
            p -> programs.router(p, router.secret(), opencode.secret())),
        new Children.Policy(runtime.assets(), runtime.bootstrap(), restart(runtime.backoff())));
  }

  private ChildPrograms programs(RuntimeSettings runtime) {
    return new ChildPrograms(
        new ChildPrograms.Frame(
            settings.directory().root(),
            settings.environment(),
            runtime.more(),
            runtime.routerRoot(),
            runtime.opencodeStartTimeout(),
            runtime.routerStartTimeout()));
  }

  private static RestartPolicy restart(Backoff backoff) {
    return new RestartPolicy(backoff.first(), backoff.longest(), backoff.healthy());
  }
}
