package dev.openwork.process.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Identifies a process even after its pid was reused: by pid and start time. */
public record ProcessIdentity(long pid, Instant started) {
  /** Systems derive start times from the boot time, which they adjust occasionally. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  public static ProcessIdentity of(ProcessHandle process) {
    return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
  }

  /** Returns the process if it is running. */
  public Optional<ProcessHandle> find() {
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
