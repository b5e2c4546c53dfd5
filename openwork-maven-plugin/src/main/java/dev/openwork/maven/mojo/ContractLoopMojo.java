package dev.openwork.maven.mojo;

import dev.openwork.loop.Configured;
import dev.openwork.loop.DevLoop;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.LoopGoal;
import dev.openwork.maven.model.LoopSettingsBuilder;
import java.io.IOException;
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

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    new LoopRunner(this, this).run(overlayPort);
  }

  @Override
  public final Configured configured(int port) throws MojoExecutionException {
    ContractProject project = project();
    LoopSettingsBuilder builder = new LoopSettingsBuilder(project).overlay(port);
    addTo(builder);
    return configured(project, builder);
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
