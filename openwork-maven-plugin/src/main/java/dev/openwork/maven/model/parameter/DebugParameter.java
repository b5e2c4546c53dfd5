package dev.openwork.maven.model.parameter;

import dev.openwork.loop.fork.Debug;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Parses the parameter {@code openwork.debug}. */
public final class DebugParameter {
  private static final int DEFAULT_PORT = 5005;
  private static final int LAST_PORT = 65_534;

  private DebugParameter() {}

  /**
   * Returns where a debugger can attach to a program.
   *
   * @param text the port for the first program; empty or {@code true} for 5005, null or {@code
   *     false} for no debugger
   * @param suspend whether programs wait for a debugger
   * @param program the index of the program; its port is that of the first program plus this index
   */
  public static Optional<Debug> parse(@Nullable String text, boolean suspend, int program)
      throws MojoExecutionException {
    if (text == null || text.equals("false")) {
      return Optional.empty();
    }
    int first = text.isBlank() || text.equals("true") ? DEFAULT_PORT : port(text);
    return Optional.of(new Debug(first + program, suspend));
  }

  private static int port(String text) throws MojoExecutionException {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException invalid) {
      // Reported below.
    }
    throw new MojoExecutionException(
        "-Dopenwork.debug="
            + text
            + " is not a port from 1 to "
            + LAST_PORT
            + "; pass one, or -Dopenwork.debug alone for port "
            + DEFAULT_PORT);
  }
}
