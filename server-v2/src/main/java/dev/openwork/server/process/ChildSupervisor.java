package dev.openwork.server.process;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Keeps a child process running: starts it without keeping the caller waiting, and again after a
 * pause when it ends or does not become ready, until it is closed. Closing ends the child with all
 * it started, within about a second.
 */
public final class ChildSupervisor implements AutoCloseable {
  private static final int SECRET_BYTES = 24;
  private static final long PROBE_PAUSE_MILLIS = 25;
  private static final long CLOSE_LIMIT_MILLIS = 1_400;

  private final ChildSpec spec;
  private final Backoff backoff;
  private final String secret = newSecret();
  private final ChildRecord record;
  private final Thread thread;
  private volatile boolean closed;

  private ChildSupervisor(ChildSpec spec, Backoff backoff, Clock clock) {
    this.spec = spec;
    this.backoff = backoff;
    record = new ChildRecord(clock);
    thread = KeptThreads.start(spec.name() + "-supervisor", this::supervise);
  }

  /** Supervises a new child. */
  public static ChildSupervisor start(ChildSpec spec, Backoff backoff, Clock clock) {
    return new ChildSupervisor(spec, backoff, clock);
  }

  /** What it runs. */
  public ChildSpec spec() {
    return spec;
  }

  /** The {@code Authorization} header the child asks for, the same for all its restarts. */
  public String authorization() {
    return HealthProbe.authorization(secret);
  }

  /** The child now. */
  public ChildSnapshot snapshot() {
    return record.snapshot();
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
      while (!closed) {
        Instant started = record.now();
        run();
        pause = backoff.after(pause, Duration.between(started, record.now()));
        Thread.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      closed = true;
    } finally {
      record.stopped();
    }
  }

  private void run() throws InterruptedException {
    try (ChildProcess child = ChildProcess.start(spec, secret, record.output())) {
      record.starting(child.pid());
      URI uri = child.awaitAnnouncement();
      awaitHealth(child, uri);
      record.ready(uri);
      record.exited(child.awaitExit());
    } catch (ChildFailure failure) {
      record.failed(failure);
    }
  }

  private void awaitHealth(ChildProcess child, URI uri) throws ChildFailure, InterruptedException {
    if (spec.healthPath().isEmpty()) {
      return;
    }
    HealthProbe probe = new HealthProbe(uri, spec.healthPath().get(), secret);
    long deadline = System.nanoTime() + spec.startTimeout().toNanos();
    while (!probe.isHealthy()) {
      if (!child.isAlive()) {
        throw child.failure(ChildFailure.Code.EARLY_EXIT, "ended before it was healthy");
      }
      if (System.nanoTime() > deadline) {
        throw child.failure(ChildFailure.Code.TIMEOUT, "was not healthy in time");
      }
      Thread.sleep(PROBE_PAUSE_MILLIS);
    }
  }

  private static String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
