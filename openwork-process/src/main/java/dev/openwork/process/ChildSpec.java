package dev.openwork.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a child process runs. A running process is reused for an equal specification.
 *
 * @param version the version of the program, for display
 * @param artifact the file that is verified before each start
 * @param program the absolute path of the program; no search path is used
 * @param arguments may contain {@link #PORT}, which is replaced by a random free port
 * @param directory the working directory; created if it is missing
 * @param environment the complete environment, which contains secrets and may contain {@link
 *     #SECRET}, which is replaced by the secret of the run
 * @param scripts executable files that are written before each start, with their content
 * @param health the check that must pass before the child is ready, and from then on
 * @param startTimeout how long the child may take to become ready
 */
public record ChildSpec(
    String name,
    String version,
    ChildArtifact artifact,
    Path program,
    List<String> arguments,
    Path directory,
    Map<String, String> environment,
    Map<Path, String> scripts,
    Optional<HealthCheck> health,
    Duration startTimeout) {
  /** The placeholder for the port in an argument. */
  public static final String PORT = "{port}";

  /** The placeholder for the secret of the run in an environment variable. */
  public static final String SECRET = "{secret}";

  /** Copies the collections and requires an absolute path of the program. */
  public ChildSpec {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
    scripts = Map.copyOf(scripts);
    if (!program.isAbsolute()) {
      throw new IllegalArgumentException("Expected an absolute path, got " + program);
    }
  }

  /** Omits the environment, which contains secrets. */
  @Override
  public String toString() {
    return "%s %s: %s %s".formatted(name, version, program, String.join(" ", arguments));
  }
}
