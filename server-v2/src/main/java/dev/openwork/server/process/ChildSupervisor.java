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
 * Keeps a child process running: starts it without keeping the caller waiting, and again after a
 * pause when it ends or does not become ready, until it is closed. Its program is checked before
 * each start. Closing ends the child with all it started, within about a second.
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
    thread = KeptThreads.start(spec.name() + "-supervisor", this::supervise);
  }

  /**
   * Supervises a new child, on the port it had if it can.
   *
   * @param upstream where the child listens that this one depends on; it is waited for, and this
   *     child is started again when it moves
   * @param check what is known of the files of those that ran there before
   * @param onReady told each time the child can be used
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

  /** What it runs. */
  public ChildSpec spec() {
    return spec;
  }

  /** The child now. */
  public ChildSnapshot snapshot() {
    return record.snapshot();
  }

  /** Waits until the child could be used for the first time; fails when its first start does. */
  URI awaitReady() throws ChildFailure, InterruptedException {
    try {
      return firstOutcome.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ChildFailure failure ? failure : aborted();
    }
  }

  /** Ends the child for good. May be repeated. */
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
    Duration pause = Duration.ZERO;
    try {
      endLeftovers();
      while (!closed) {
        if (run()) {
          pause = host.backoff().after(pause, record.lastUse());
          Thread.sleep(pause.toMillis());
        }
      }
    } catch (InterruptedException e) {
      closed = true;
    } finally {
      record.stopped();
      firstOutcome.completeExceptionally(aborted());
    }
  }

  private void endLeftovers() {
    List<ProcessHandle> ended =
        runs.endLeftovers(spec.name(), problem -> record.tell(Kind.FAILED, problem));
    if (!ended.isEmpty()) {
      String pids = ended.stream().map(ProcessHandle::pid).toList().toString();
      record.tell(Kind.LEFTOVERS, "processes of a server that was killed were ended: " + pids);
    }
  }

  /** Runs the child once and says whether it went down by itself. */
  private boolean run() throws InterruptedException {
    try {
      check.require(spec.artifact(), record.output());
      Optional<URI> followed = awaitUpstream();
      try (ChildProcess child =
          ChildProcess.start(spec, arguments(followed), runs, record.output())) {
        return run(child, followed);
      }
    } catch (ChildFailure failure) {
      if (failure.code() == ChildFailure.Code.EARLY_EXIT) {
        port.forget();
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
    record.moving("is started again, for what it depends on now listens on " + moved.join());
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
    HealthProbe probe = new HealthProbe(uri, spec.health().get());
    long deadline = System.nanoTime() + spec.startTimeout().toNanos();
    while (!probe.isHealthy()) {
      if (!child.isAlive()) {
        throw child.failure(ChildFailure.Code.EARLY_EXIT, "ended before it was healthy");
      }
      if (System.nanoTime() > deadline) {
        throw child.failure(
            ChildFailure.Code.TIMEOUT, "was not healthy in time: " + spec.health().get());
      }
      Thread.sleep(PROBE_PAUSE_MILLIS);
    }
  }

  /** Says that another child was put into its place meanwhile. */
  ChildFailure superseded() {
    return new ChildFailure(
        ChildFailure.Code.ABORTED, spec.name() + " was replaced meanwhile", record.output());
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
      throw new IllegalStateException("Nothing here fails", e);
    }
  }
}
