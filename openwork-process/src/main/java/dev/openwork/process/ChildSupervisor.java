package dev.openwork.process;

import dev.openwork.process.ChildEvent.Kind;
import dev.openwork.process.run.RunRecords;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Keeps a child process running on its own thread: starts it, and restarts it after a delay when it
 * ends or does not become ready. Verifies the program before each start. Closing ends all processes
 * of the child within about a second.
 */
public final class ChildSupervisor implements AutoCloseable {
  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);
  private static final long PROBE_PAUSE_MILLIS = 25;
  private static final long CLOSE_LIMIT_MILLIS = 1_400;

  private final ChildSpec spec;
  private final ChildHost host;
  private final Optional<Address> upstream;
  private final Consumer<ChildSupervisor> onReady;
  private final CompletableFuture<URI> firstOutcome = new CompletableFuture<>();
  private final ChildRecord record;
  private final ArtifactCheck check;
  private final RunRecords runs;
  private final Thread thread;
  private volatile boolean closed;

  private ChildSupervisor(
      ChildSpec spec,
      ChildHost host,
      Optional<Address> upstream,
      ChildLog log,
      ArtifactCheck check,
      Consumer<ChildSupervisor> onReady) {
    this.spec = spec;
    this.host = host;
    this.upstream = upstream;
    this.check = check;
    this.onReady = onReady;
    record = new ChildRecord(spec.name(), host, new OutputTail(Redaction.of(spec), log::line));
    runs = new RunRecords(host.records());
    thread = DaemonThreads.start(spec.name() + "-supervisor", this::supervise);
  }

  /**
   * Starts a child.
   *
   * @param upstream the endpoint of the child that this one depends on: the start waits for it, and
   *     each endpoint is passed to this child as a line of its standard input
   * @param onReady called each time the child becomes ready
   */
  static ChildSupervisor start(
      ChildSpec spec,
      ChildHost host,
      Optional<Address> upstream,
      ChildLog log,
      ArtifactCheck check,
      Consumer<ChildSupervisor> onReady) {
    return new ChildSupervisor(spec, host, upstream, log, check, onReady);
  }

  /** Returns what the child runs. */
  public ChildSpec spec() {
    return spec;
  }

  /** Returns the current state of the child. */
  public ChildSnapshot snapshot() {
    return record.snapshot();
  }

  /**
   * Waits until the child is ready for the first time.
   *
   * @throws ChildFailure if its first start fails
   */
  URI awaitReady() throws ChildFailure, InterruptedException {
    try {
      return firstOutcome.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ChildFailure failure ? failure : aborted();
    }
  }

  /** Stops the child permanently. May be called again. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(CLOSE_LIMIT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void supervise() {
    Duration delay = Duration.ZERO;
    try {
      stopLeftovers();
      while (!closed) {
        run();
        delay = host.restartPolicy().after(delay, record.lastUse());
        Thread.sleep(delay.toMillis());
      }
    } catch (InterruptedException e) {
      closed = true;
    } finally {
      record.stopped();
      firstOutcome.completeExceptionally(aborted());
    }
  }

  private void stopLeftovers() {
    List<ProcessHandle> stopped =
        runs.stopLeftovers(spec.name(), problem -> record.log(Kind.FAILED, problem));
    if (!stopped.isEmpty()) {
      String pids = stopped.stream().map(ProcessHandle::pid).toList().toString();
      record.log(Kind.LEFTOVERS, "stopped processes that a killed server left behind: " + pids);
    }
  }

  /** Runs the child once. */
  private void run() throws InterruptedException {
    try {
      check.verify(spec.artifact(), record.output());
      Optional<ChildEndpoint> followed = awaitUpstream();
      try (ChildProcess child = ChildProcess.start(spec, runs, record.output())) {
        record.starting(child.pid());
        followed.ifPresentOrElse(child::follow, child::endInput);
        run(child, followed);
      }
    } catch (ChildFailure failure) {
      record.failed(failure);
      firstOutcome.completeExceptionally(failure);
    }
  }

  private void run(ChildProcess child, Optional<ChildEndpoint> followed)
      throws ChildFailure, InterruptedException {
    ChildEndpoint endpoint = child.endpoint(child.awaitAnnouncement());
    awaitHealth(child, endpoint);
    record.ready(endpoint);
    firstOutcome.complete(endpoint.uri());
    onReady.accept(this);
    watch(child, endpoint, followed);
    record.exited(child.awaitExit());
  }

  private Optional<ChildEndpoint> awaitUpstream() throws InterruptedException {
    return upstream.isEmpty()
        ? Optional.empty()
        : Optional.of(await(upstream.get().otherThan(Optional.empty())));
  }

  /** Checks the health and passes new endpoints of the other child on, until the child ends. */
  private void watch(
      ChildProcess child, ChildEndpoint endpoint, Optional<ChildEndpoint> firstFollowed)
      throws ChildFailure, InterruptedException {
    Optional<ChildEndpoint> followed = firstFollowed;
    CompletableFuture<Integer> exit = child.exit();
    while (!exit.isDone()) {
      CompletableFuture<ChildEndpoint> moved = next(followed);
      if (!isDoneWithin(host.healthPolicy().interval(), CompletableFuture.anyOf(exit, moved))) {
        checkHealth(child, endpoint);
      } else if (moved.isDone()) {
        child.follow(moved.join());
        followed = Optional.of(moved.join());
      }
    }
  }

  private CompletableFuture<ChildEndpoint> next(Optional<ChildEndpoint> followed) {
    return upstream.map(other -> other.otherThan(followed)).orElseGet(CompletableFuture::new);
  }

  /**
   * Checks the health of a ready child.
   *
   * @throws ChildFailure if it does not respond within the timeout, at least twice
   */
  private void checkHealth(ChildProcess child, ChildEndpoint endpoint)
      throws ChildFailure, InterruptedException {
    Duration timeout = host.healthPolicy().timeout();
    long deadline = System.nanoTime() + timeout.toNanos();
    if (spec.health().isEmpty() || passes(endpoint, timeout.dividedBy(2)) || !child.isAlive()) {
      return;
    }
    HealthCheck health = spec.health().get();
    record.unresponsive(
        child.failure(
            ChildFailure.Code.UNRESPONSIVE,
            "does not respond to %s; it is restarted if that does not change within %d ms"
                .formatted(health, timeout.toMillis())));
    while (!passes(endpoint, timeout.dividedBy(2))) {
      if (System.nanoTime() > deadline && child.isAlive()) {
        throw child.failure(
            ChildFailure.Code.UNRESPONSIVE,
            "did not respond to %s for %d ms and is restarted"
                .formatted(health, timeout.toMillis()));
      }
      if (!child.isAlive()) {
        return;
      }
      Thread.sleep(PROBE_PAUSE_MILLIS);
    }
    record.responsive(endpoint);
    onReady.accept(this);
  }

  private void awaitHealth(ChildProcess child, ChildEndpoint endpoint)
      throws ChildFailure, InterruptedException {
    long deadline = System.nanoTime() + spec.startTimeout().toNanos();
    while (!passes(endpoint, PROBE_TIMEOUT)) {
      if (!child.isAlive()) {
        throw child.failure(ChildFailure.Code.EARLY_EXIT, "ended before it was healthy");
      }
      if (System.nanoTime() > deadline) {
        throw child.failure(
            ChildFailure.Code.TIMEOUT, "was not healthy in time: " + spec.health().orElseThrow());
      }
      Thread.sleep(PROBE_PAUSE_MILLIS);
    }
  }

  private boolean passes(ChildEndpoint endpoint, Duration timeout) {
    return spec.health().isEmpty() || spec.health().get().passes(endpoint, timeout);
  }

  ChildFailure superseded() {
    return new ChildFailure(
        ChildFailure.Code.ABORTED,
        spec.name() + " was replaced by another one in the meantime",
        record.output());
  }

  private ChildFailure aborted() {
    return new ChildFailure(
        ChildFailure.Code.ABORTED,
        spec.name() + " was stopped before it was ready",
        record.output());
  }

  private static boolean isDoneWithin(Duration limit, CompletableFuture<?> future)
      throws InterruptedException {
    try {
      future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Unexpected failure", e);
    }
  }

  private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Unexpected failure", e);
    }
  }
}
