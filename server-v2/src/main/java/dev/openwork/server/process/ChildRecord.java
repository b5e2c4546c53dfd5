package dev.openwork.server.process;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is known of a supervised child, written by its supervisor and read by anyone. */
final class ChildRecord {
  private final Clock clock;
  private final OutputTail output = new OutputTail();
  private ChildState state = ChildState.STARTING;
  private @Nullable URI uri;
  private @Nullable Long pid;
  private @Nullable Instant startedAt;
  private @Nullable Instant readyAt;
  private @Nullable ChildFailure failure;
  private @Nullable Integer exitCode;
  private @Nullable Instant exitAt;

  ChildRecord(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  OutputTail output() {
    return output;
  }

  synchronized void starting(long newPid) {
    state = ChildState.STARTING;
    pid = newPid;
    startedAt = clock.instant();
  }

  synchronized void ready(URI newUri) {
    state = ChildState.RUNNING;
    uri = newUri;
    readyAt = clock.instant();
    failure = null;
  }

  synchronized void exited(int code) {
    exitCode = code;
    exitAt = clock.instant();
    down(ChildState.RESTART_SCHEDULED);
  }

  synchronized void failed(ChildFailure why) {
    failure = why;
    down(ChildState.RESTART_SCHEDULED);
  }

  synchronized void stopped() {
    down(ChildState.STOPPED);
  }

  synchronized ChildSnapshot snapshot() {
    return new ChildSnapshot(
        state,
        Optional.ofNullable(uri),
        Optional.ofNullable(pid),
        Optional.ofNullable(startedAt),
        Optional.ofNullable(readyAt),
        Optional.ofNullable(failure),
        exitCode == null ? OptionalInt.empty() : OptionalInt.of(exitCode),
        Optional.ofNullable(exitAt),
        output.lines());
  }

  private void down(ChildState next) {
    state = state == ChildState.STOPPED ? state : next;
    uri = null;
    pid = null;
  }
}
