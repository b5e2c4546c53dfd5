package dev.openwork.maven.mojo;

import dev.openwork.maven.loop.DevLoop;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The loop without programs that serve: once, or for as long as somebody wants it. */
abstract class ContractLoopMojo extends LoopMojo {
  /** Whether to go on and follow each change until interrupted. */
  @Parameter(property = "watch", defaultValue = "false")
  private boolean watch;

  @Override
  final void run(DevLoop loop) throws MojoFailureException, IOException, InterruptedException {
    if (watch) {
      loop.run();
    } else if (!loop.runOnce()) {
      throw new MojoFailureException("Not in step; what is wrong stands above.");
    }
  }
}
