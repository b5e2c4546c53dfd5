package dev.openwork.server.domain;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A report of the startup.
 *
 * @param took the time until the server accepted requests
 * @param directory the working directory; absolute
 * @param storage the name of the database; without secrets
 * @param warnings settings that are possibly unintended
 */
public record Startup(
    Duration took, Path directory, String storage, TokenSource tokens, List<String> warnings) {
  /** Copies the warnings. */
  public Startup {
    warnings = List.copyOf(warnings);
  }
}
