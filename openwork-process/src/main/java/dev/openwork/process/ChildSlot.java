package dev.openwork.process;

import dev.openwork.process.ChildEvent.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs one child process and keeps it across generations. Each generation passes the specification
 * that it requires; a running process with an equal specification is kept. Log files are the same
 * for all processes of a slot; each has its own secret and port. Thread-safe.
 */
public final class ChildSlot implements AutoCloseable {
  private final String name;
  private final ChildHost host;
  private final Optional<ChildSlot> upstream;
  private final Address address = new Address();
  private final ChildLog log;
  private final ArtifactCheck check;
  private volatile @Nullable ChildSupervisor current;
  private volatile @Nullable ChildSupervisor candidate;
  private boolean closed;

  /**
   * Creates an empty slot.
   *
   * @param name the name of the child, which is also part of its file names
   * @param upstream the slot of the child that this one depends on
   */
  public ChildSlot(String name, ChildHost host, Optional<ChildSlot> upstream) {
    log = new ChildLog(host.logs(), name);
    check = new ArtifactCheck(host.records().resolve(name + ".checked"), host.clock());
    this.name = name;
    this.host = host;
    this.upstream = upstream;
  }

  /** Returns the supervisor of the child in this slot, if there is one. */
  public Optional<ChildSupervisor> current() {
    return Optional.ofNullable(current);
  }

  /** Returns where the child listens, while it is running. */
  public Optional<ChildEndpoint> endpoint() {
    return current().flatMap(child -> child.snapshot().endpoint());
  }

  /** Records in the journal why this child cannot be run. */
  public void report(String problem) {
    host.journal().add(new ChildEvent(host.clock().instant(), name, Kind.FAILED, problem));
  }

  /**
   * Runs this child. One with an equal specification is kept, any other is stopped first. An empty
   * specification stops the child.
   */
  public synchronized void run(Optional<ChildSpec> spec) {
    ChildSupervisor running = current;
    if (closed || (running != null && spec.filter(running.spec()::equals).isPresent())) {
      return;
    }
    stop(running);
    current = spec.map(this::start).orElse(null);
    current().ifPresent(this::ready);
  }

  /**
   * Starts this child in addition to the current one, waits until it is ready, and then replaces
   * the current one.
   *
   * @return false if a child with an equal specification is running
   * @throws ChildFailure if the new child does not become ready; the current one is not affected
   */
  public boolean upgrade(ChildSpec spec) throws ChildFailure, InterruptedException {
    ChildSupervisor previous = current;
    if (previous != null && previous.spec().equals(spec)) {
      return false;
    }
    ChildSupervisor next = start(spec);
    candidate = next;
    try {
      next.awaitReady();
      replace(previous, next);
      return true;
    } catch (ChildFailure | InterruptedException e) {
      next.close();
      throw e;
    } finally {
      candidate = null;
    }
  }

  /** Stops the child permanently. May be called again. */
  @Override
  public void close() {
    stop(candidate);
    synchronized (this) {
      closed = true;
      stop(current);
    }
    log.close();
  }

  private synchronized void replace(@Nullable ChildSupervisor previous, ChildSupervisor next)
      throws ChildFailure {
    if (closed || current != previous) {
      throw next.superseded();
    }
    current = next;
    ready(next);
    stop(previous);
  }

  private ChildSupervisor start(ChildSpec spec) {
    Optional<Address> followed = upstream.map(slot -> slot.address);
    return ChildSupervisor.start(spec, host, followed, log, check, this::ready);
  }

  /** Publishes the child's endpoint, unless it is a candidate that has not replaced the current. */
  private void ready(ChildSupervisor child) {
    if (child == current) {
      child.snapshot().endpoint().ifPresent(address::set);
    }
  }

  private static void stop(@Nullable ChildSupervisor child) {
    if (child != null) {
      child.close();
    }
  }
}
