package dev.openwork.maven.mojo;

import dev.openwork.loop.Configured;
import dev.openwork.loop.DevLoop;
import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.LoopGoal;
import dev.openwork.maven.model.LoopSettingsBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that runs the loop without server and app: once, or until it is interrupted. */
abstract class ContractLoopMojo extends ContractMojo implements LoopGoal {
  /** Whether to keep running and to process each change until interrupted. */
  @Parameter(property = "watch", defaultValue = "false")
  private boolean watch;

  /** Port on the loopback interface that open pages connect to; 0 selects a free port. */
  @Parameter(property = LoopRunner.OVERLAY_PORT, defaultValue = "0")
  private int overlayPort;

  /** Adds what this goal writes. */
  abstract void addTo(LoopSettingsBuilder settings) throws MojoExecutionException;

  /** Returns the exporter of the contract in a separate JVM, if the goal uses one. */
  Optional<ContractExporter> separateExporter(ContractProject project)
      throws MojoExecutionException {
    return Optional.empty();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    new LoopRunner(this, this).run(overlayPort);
  }

  @Override
  public final Configured configured(URI overlay) throws MojoExecutionException {
    ContractProject project = project();
    LoopSettingsBuilder builder = new LoopSettingsBuilder(project).overlay(overlay);
    addTo(builder);
    return configured(project, builder, separateExporter(project));
  }

  @Override
  public final void run(DevLoop loop)
      throws MojoFailureException, IOException, InterruptedException {
    if (watch) {
      loop.run();
    } else if (!loop.runOnce()) {
      throw new MojoFailureException("Out of date; see the errors above.");
    }
  }
}
