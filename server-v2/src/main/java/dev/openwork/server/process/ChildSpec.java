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
 * @param fingerprint of the program's bytes; another one means another process
 * @param program absolute path of the program; a search path is never used
 * @param directory where it runs
 * @param environment its whole environment, besides the secret
 * @param secretVariable where the program finds the secret it shall ask for, if it can
 * @param healthPath what must answer 200 before the program counts as ready, if anything
 * @param startTimeout how long it may take to become ready
 */
public record ChildSpec(
    String name,
    String version,
    String fingerprint,
    Path program,
    List<String> arguments,
    Path directory,
    Map<String, String> environment,
    Optional<String> secretVariable,
    Optional<String> healthPath,
    Duration startTimeout) {
  /** Copies the collections and refuses a program whose path is not absolute. */
  public ChildSpec {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
    if (!program.isAbsolute()) {
      throw new IllegalArgumentException("A child needs an absolute path, got " + program);
    }
  }
}
