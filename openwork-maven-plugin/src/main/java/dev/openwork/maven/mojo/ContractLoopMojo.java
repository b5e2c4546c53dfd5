package dev.openwork.maven.mojo;

import dev.openwork.loop.DevLoop;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.settings.SdkSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The loop without programs that serve: once, or for as long as somebody wants it. */
abstract class ContractLoopMojo extends LoopMojo {
  /** Whether to go on and follow each change until interrupted. */
  @Parameter(property = "watch", defaultValue = "false")
  private boolean watch;

  /** Settings of a loop that writes the contract and SDKs. */
  final LoopSettings exporting(List<SdkSettings> sdks) throws MojoExecutionException {
    LoopModules modules = new LoopModules(reactor(), environment(), Map.of("server", 0, "app", 0));
    ProgramSettings exporting = modules.called("server", server);
    requireExporter();
    return LoopSettings.builder()
        .modules(modules.settings())
        .server(exporting)
        .contract(contractSettings())
        .sdks(sdks)
        .buildFiles(buildFiles())
        .build();
  }

  @Override
  final void run(DevLoop loop) throws MojoFailureException, IOException, InterruptedException {
    if (watch) {
      loop.run();
    } else if (!loop.runOnce()) {
      throw new MojoFailureException("Out of date; see the errors above.");
    }
  }
}
