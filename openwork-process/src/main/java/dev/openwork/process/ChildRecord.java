package dev.openwork.process;

import dev.openwork.process.ChildEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The state of a supervised child: written by its supervisor, read by all threads. */
final class ChildRecord {
  private final String name;
  private final ChildHost host;
  private final OutputTail output;
  private ChildState state = ChildState.STARTING;
  private int starts;
  private @Nullable ChildEndpoint endpoint;
  private @Nullable Long pid;
  private @Nullable Instant startedAt;
  private @Nullable Instant readyAt;
  private @Nullable ChildFailure failure;
  private @Nullable Integer exitCode;
  private @Nullable Instant exitAt;

  ChildRecord(String name, ChildHost host, OutputTail output) {
    this.name = name;
    this.host = host;
    this.output = output;
  }

  OutputTail output() {
    return output;
  }

  synchronized void starting(long newPid) {
    state = ChildState.STARTING;
    starts++;
    pid = newPid;
    startedAt = host.clock().instant();
    output.add("-- started with pid " + newPid);
  }

  synchronized void ready(ChildEndpoint newEndpoint) {
    readyAt = host.clock().instant();
    respondsAt(newEndpoint);
    log(Kind.READY, "listens on %s, pid %d".formatted(newEndpoint, pid));
  }

  synchronized void unresponsive(ChildFailure why) {
    state = ChildState.UNRESPONSIVE;
    endpoint = null;
    failure = why;
    log(Kind.UNRESPONSIVE, String.valueOf(why.getMessage()));
  }

  synchronized void responsive(ChildEndpoint newEndpoint) {
    respondsAt(newEndpoint);
    log(Kind.READY, "responds again");
  }

  synchronized void exited(int code) {
    exitCode = code;
    exitAt = host.clock().instant();
    down(ChildState.RESTART_SCHEDULED);
    log(Kind.EXITED, "ended with code " + code);
  }

  synchronized void failed(ChildFailure why) {
    failure = why;
    down(ChildState.RESTART_SCHEDULED);
    log(Kind.FAILED, String.valueOf(why.getMessage()));
  }

  synchronized void stopped() {
    down(ChildState.STOPPED);
    log(Kind.STOPPED, "was stopped");
  }

  void log(Kind kind, String message) {
    host.journal().add(new ChildEvent(host.clock().instant(), name, kind, message));
  }

  /** Returns for how long the last run was ready. */
  synchronized Duration lastUse() {
    Instant since = readyAt;
    return since == null || startedAt == null || since.isBefore(startedAt)
        ? Duration.ZERO
        : Duration.between(since, host.clock().instant());
  }

  synchronized ChildSnapshot snapshot() {
    return new ChildSnapshot(
        state,
        Optional.ofNullable(endpoint),
        Optional.ofNullable(pid),
        Math.max(0, starts - 1),
        Optional.ofNullable(startedAt),
        Optional.ofNullable(readyAt),
        Optional.ofNullable(failure),
        exitCode == null ? OptionalInt.empty() : OptionalInt.of(exitCode),
        Optional.ofNullable(exitAt),
        output.lines());
  }

  private void respondsAt(ChildEndpoint newEndpoint) {
    state = ChildState.RUNNING;
    endpoint = newEndpoint;
    failure = null;
  }

  private void down(ChildState next) {
    state = state == ChildState.STOPPED ? state : next;
    endpoint = null;
    pid = null;
  }
}
