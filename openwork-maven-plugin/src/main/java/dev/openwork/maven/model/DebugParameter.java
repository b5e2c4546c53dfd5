package dev.openwork.maven.model;

import dev.openwork.loop.fork.Debug;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says about debuggers. */
final class DebugParameter {
  private static final int USUAL_PORT = 5005;
  private static final int LAST_PORT = 65_534;

  private DebugParameter() {}

  /**
   * Where a debugger may attach to a program.
   *
   * @param text the port for the first program; empty or {@code true} for 5005, null or {@code
   *     false} for no debugger
   * @param suspend whether programs wait for it
   * @param program its place among the programs, from 0; each listens one port above the last
   */
  static Optional<Debug> parse(@Nullable String text, boolean suspend, int program)
      throws MojoExecutionException {
    if (text == null || text.equals("false")) {
      return Optional.empty();
    }
    boolean unspecific = text.isBlank() || text.equals("true");
    return Optional.of(new Debug((unspecific ? USUAL_PORT : port(text)) + program, suspend));
  }

  private static int port(String text) throws MojoExecutionException {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException noNumber) {
      // Said below.
    }
    throw new MojoExecutionException(
        "-Dopenwork.debug="
            + text
            + " is no port from 1 to "
            + LAST_PORT
            + "; give one, or -Dopenwork.debug alone");
  }
}
