package dev.openwork.server.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process, told from others that get the same id later.
 *
 * @param started when it was started, as the system says it
 */
record ProcessIdentity(long pid, Instant started) {
  /** Systems count from their boot, whose time they correct now and then. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  static ProcessIdentity of(ProcessHandle process) {
    return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
  }

  /** The process, while it runs. */
  Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
  }

  private boolean isSame(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .filter(start -> Duration.between(started, start).abs().compareTo(TOLERANCE) < 0)
        .isPresent();
  }
}
