package dev.openwork.maven.model;

import dev.openwork.loop.Configured;
import dev.openwork.loop.DevLoop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal that runs a loop. */
public interface LoopGoal {
  /**
   * Returns the configuration of the loop from the POM and the command line.
   *
   * @param overlay address of the overlay script
   */
  Configured configured(URI overlay) throws MojoExecutionException;

  /** Returns the file in which the server stores a token that it generates, if any. */
  default Optional<Path> tokenFile() {
    return Optional.empty();
  }

  /** Returns the file in which the app stores the secret of its login URLs, if any. */
  default Optional<Path> loginSecretFile() {
    return Optional.empty();
  }

  /** Returns which lines of each program's output are not printed. */
  default Map<String, Pattern> quietOutput() throws MojoExecutionException {
    return Map.of();
  }

  /** Returns the path at which the server shows its API reference, if any. */
  default Optional<String> reference() {
    return Optional.empty();
  }

  /** Runs the loop on the calling thread. */
  void run(DevLoop loop)
      throws MojoFailureException, MojoExecutionException, IOException, InterruptedException;
}
