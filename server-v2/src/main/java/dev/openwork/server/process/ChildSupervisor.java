package dev.openwork.server.process;

import dev.openwork.server.process.ChildEvent.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Keeps a child process running on its own thread: starts it, and restarts it after a delay when it
 * ends or does not become ready. Verifies the program before each start. Closing ends all processes
 * of the child within about a second.
 */
public final class ChildSupervisor implements AutoCloseable {
  private static final long PROBE_PAUSE_MILLIS = 25;
  private static final long CLOSE_LIMIT_MILLIS = 1_400;

  private final ChildSpec spec;
  private final ChildHost host;
  private final Optional<Address> upstream;
  private final PortChoice port;
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
      PortChoice port,
      ChildLog log,
      ArtifactCheck check,
      Consumer<ChildSupervisor> onReady) {
    this.spec = spec;
    this.host = host;
    this.upstream = upstream;
    this.port = port;
    this.check = check;
    this.onReady = onReady;
    record =
        new ChildRecord(spec.name(), host, new OutputTail(Redaction.of(spec)::apply, log::line));
    runs = new RunRecords(host.records());
    thread = DaemonThreads.start(spec.name() + "-supervisor", this::supervise);
  }

  /**
   * Starts a child.
   *
   * @param upstream the address of the child that this one depends on: the start waits for it, and
   *     a change of it restarts this child
   * @param port the port to use if it is free
   * @param onReady called each time the child becomes ready
   */
  static ChildSupervisor start(
      ChildSpec spec,
      ChildHost host,
      Optional<Address> upstream,
      PortChoice port,
      ChildLog log,
      ArtifactCheck check,
      Consumer<ChildSupervisor> onReady) {
    return new ChildSupervisor(spec, host, upstream, port, log, check, onReady);
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
        if (run()) {
          delay = host.restartPolicy().after(delay, record.lastUse());
          Thread.sleep(delay.toMillis());
        }
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

  /** Runs the child once. Returns whether a delay has to precede the next run. */
  private boolean run() throws InterruptedException {
    try {
      check.verify(spec.artifact(), record.output());
      Optional<URI> followed = awaitUpstream();
      try (ChildProcess child =
          ChildProcess.start(spec, arguments(followed), runs, record.output())) {
        return run(child, followed);
      }
    } catch (ChildFailure failure) {
      if (failure.code() == ChildFailure.Code.EARLY_EXIT) {
        port.reset();
      }
      record.failed(failure);
      firstOutcome.completeExceptionally(failure);
      return true;
    }
  }

  private boolean run(ChildProcess child, Optional<URI> followed)
      throws ChildFailure, InterruptedException {
    record.starting(child.pid());
    URI uri = child.awaitAnnouncement();
    awaitHealth(child, uri);
    port.use(uri);
    record.ready(uri);
    firstOutcome.complete(uri);
    onReady.accept(this);
    CompletableFuture<URI> moved =
        upstream.map(u -> u.otherThan(followed)).orElseGet(CompletableFuture::new);
    CompletableFuture<Integer> exit = child.exit();
    await(CompletableFuture.anyOf(exit, moved));
    if (exit.isDone()) {
      record.exited(child.awaitExit());
      return true;
    }
    record.restarting("restarted because the child it depends on moved to " + moved.join());
    return false;
  }

  private Optional<URI> awaitUpstream() throws InterruptedException {
    return upstream.isEmpty()
        ? Optional.empty()
        : Optional.of(await(upstream.get().otherThan(Optional.empty())));
  }

  private List<String> arguments(Optional<URI> followed) {
    String number = Integer.toString(port.next());
    String address = followed.map(URI::toString).orElse("");
    return spec.arguments().stream()
        .map(a -> a.replace(ChildSpec.PORT, number).replace(ChildSpec.UPSTREAM, address))
        .toList();
  }

  private void awaitHealth(ChildProcess child, URI uri) throws ChildFailure, InterruptedException {
    if (spec.health().isEmpty()) {
      return;
    }
    HealthCheck health = spec.health().get();
    long deadline = System.nanoTime() + spec.startTimeout().toNanos();
    while (!health.passes(uri)) {
      if (!child.isAlive()) {
        throw child.failure(ChildFailure.Code.EARLY_EXIT, "ended before it was healthy");
      }
      if (System.nanoTime() > deadline) {
        throw child.failure(ChildFailure.Code.TIMEOUT, "was not healthy in time: " + health);
      }
      Thread.sleep(PROBE_PAUSE_MILLIS);
    }
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

  private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Unexpected failure", e);
    }
  }
}
