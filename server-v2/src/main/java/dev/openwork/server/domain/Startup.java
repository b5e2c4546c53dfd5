package dev.openwork.server.domain;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is worth knowing of a start.
 *
 * @param took from when it began until requests were taken
 * @param directory where the server's state is; absolute
 * @param storage what people call its database; without secrets
 * @param warnings what its operators may not have meant
 */
public record Startup(
    Duration took, Path directory, String storage, TokenSource tokens, List<String> warnings) {
  /** Copies the warnings. */
  public Startup {
    warnings = List.copyOf(warnings);
  }
}
