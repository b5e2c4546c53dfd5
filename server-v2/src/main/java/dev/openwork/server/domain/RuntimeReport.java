package dev.openwork.server.domain;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The runtime as it is set up and as it is.
 *
 * @param source the directory in which programs are staged, if the server was given one
 * @param target the platform the programs are for
 */
public record RuntimeReport(
    Optional<Path> source,
    String target,
    BootstrapPolicy bootstrap,
    RestartPolicy restart,
    ChildReport opencode,
    ChildReport router) {

  /**
   * When a child that went down is started again: after pauses that double, without an end.
   *
   * @param healthy how long a child must have been of use for the pauses to begin again
   */
  public record RestartPolicy(Duration first, Duration longest, Duration healthy) {}
}
