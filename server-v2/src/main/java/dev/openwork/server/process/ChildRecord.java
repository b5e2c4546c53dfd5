package dev.openwork.server.process;

import dev.openwork.server.process.ChildEvent.Kind;
import java.net.URI;
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
  private @Nullable URI uri;
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

  synchronized void ready(URI newUri) {
    state = ChildState.RUNNING;
    uri = newUri;
    readyAt = host.clock().instant();
    failure = null;
    log(Kind.READY, "listens on %s, pid %d".formatted(newUri, pid));
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

  /** The supervisor ends the process and starts another one immediately. */
  synchronized void restarting(String why) {
    down(ChildState.STARTING);
    log(Kind.STOPPED, why);
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
        Optional.ofNullable(uri),
        Optional.ofNullable(pid),
        Math.max(0, starts - 1),
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
