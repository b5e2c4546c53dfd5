package dev.openwork.server.process;

import dev.openwork.server.process.ChildEvent.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of one child, kept across generations. Each generation says what shall run there; what
 * runs already and is the same goes on running. Its secret and its port outlive the child.
 */
public final class ChildSlot implements AutoCloseable {
  private final String name;
  private final ChildHost host;
  private final Optional<ChildSlot> upstream;
  private final Secret secret = Secret.create();
  private final Address address = new Address();
  private final ChildLog log;
  private final ArtifactCheck check;
  private volatile @Nullable ChildSupervisor current;
  private volatile @Nullable ChildSupervisor candidate;
  private boolean closed;

  /**
   * A place with nothing in it.
   *
   * @param name of the child, also in the names of its files
   * @param upstream the place of the child that the one here depends on
   */
  public ChildSlot(String name, ChildHost host, Optional<ChildSlot> upstream) {
    log = new ChildLog(host.logs(), name);
    check = new ArtifactCheck(host.records().resolve(name + ".checked"));
    this.name = name;
    this.host = host;
    this.upstream = upstream;
  }

  /** What runs here, if anything. */
  public Optional<ChildSupervisor> current() {
    return Optional.ofNullable(current);
  }

  /** What children here may be told to ask for. */
  public Secret secret() {
    return secret;
  }

  /** Notes in the journal why nothing can be run here. */
  public void report(String problem) {
    host.journal().add(new ChildEvent(host.clock().instant(), name, Kind.FAILED, problem));
  }

  /**
   * Makes this the child that runs here. An equal one goes on running, another one is ended first;
   * an empty specification ends what runs.
   */
  public synchronized void run(Optional<ChildSpec> spec) {
    ChildSupervisor running = current;
    if (closed || (running != null && spec.filter(running.spec()::equals).isPresent())) {
      return;
    }
    end(running);
    current = spec.map(s -> start(s, new PortChoice(address.last()))).orElse(null);
    current().ifPresent(this::ready);
  }

  /**
   * Starts this child beside the one that runs here, and lets it take over once it can be used;
   * waits for that. Returns false when an equal one runs here already.
   *
   * @throws ChildFailure when it cannot be used; what ran before then goes on running
   */
  public boolean upgrade(ChildSpec spec) throws ChildFailure, InterruptedException {
    ChildSupervisor before = current;
    if (before != null && before.spec().equals(spec)) {
      return false;
    }
    ChildSupervisor next = start(spec, new PortChoice(Optional.empty()));
    candidate = next;
    try {
      next.awaitReady();
      takeOver(before, next);
      return true;
    } catch (ChildFailure | InterruptedException e) {
      next.close();
      throw e;
    } finally {
      candidate = null;
    }
  }

  /** Ends what runs here, for good. May be repeated. */
  @Override
  public void close() {
    end(candidate);
    synchronized (this) {
      closed = true;
      end(current);
    }
    log.close();
  }

  private synchronized void takeOver(@Nullable ChildSupervisor before, ChildSupervisor next)
      throws ChildFailure {
    if (closed || current != before) {
      throw next.superseded();
    }
    current = next;
    ready(next);
    end(before);
  }

  private ChildSupervisor start(ChildSpec spec, PortChoice port) {
    Optional<Address> followed = upstream.map(slot -> slot.address);
    return ChildSupervisor.start(spec, host, followed, port, log, check, this::ready);
  }

  /** A candidate's address is nobody's business until it has taken over. */
  private void ready(ChildSupervisor child) {
    if (child == current) {
      child.snapshot().uri().ifPresent(address::set);
    }
  }

  private static void end(@Nullable ChildSupervisor child) {
    if (child != null) {
      child.close();
    }
  }
}
