package dev.openwork.server.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to run. Two equal specifications mean the same process can be used for both.
 *
 * @param version what the program is said to be
 * @param artifact what is checked before each start; another one means another process
 * @param program absolute path of the program; a search path is never used
 * @param arguments in which {@link #PORT} stands for the port to listen on, 0 for any, and {@link
 *     #UPSTREAM} for where the child it depends on listens
 * @param directory where it runs; made when it is missing
 * @param environment its whole environment, secrets included
 * @param health what it must answer before it counts as ready, if anything
 * @param startTimeout how long it may take to become ready
 */
public record ChildSpec(
    String name,
    String version,
    ChildArtifact artifact,
    Path program,
    List<String> arguments,
    Path directory,
    Map<String, String> environment,
    Optional<HealthCheck> health,
    Duration startTimeout) {
  /** Stands for a port in an argument. */
  public static final String PORT = "{port}";

  /** Stands for the address of another child in an argument. */
  public static final String UPSTREAM = "{upstream}";

  /** Copies the collections and refuses a program whose path is not absolute. */
  public ChildSpec {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
    if (!program.isAbsolute()) {
      throw new IllegalArgumentException("A child needs an absolute path, got " + program);
    }
  }

  /** Without the environment, for that holds secrets. */
  @Override
  public String toString() {
    return "%s %s: %s %s".formatted(name, version, program, String.join(" ", arguments));
  }
}
