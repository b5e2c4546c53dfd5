package dev.openwork.server.log;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The log of the server. Events are written by a thread of its own, in the order they came in and
 * within hundredths of a second, so that nobody waits for whoever reads them. Closing writes what
 * is left.
 */
public final class ServerLog implements AutoCloseable {
  private static final int CAPACITY = 8_192;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration GATHERING = Duration.ofMillis(5);

  private final BlockingQueue<LogEvent> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final AtomicLong dropped = new AtomicLong();
  private final Secrets secrets;
  private final LineEncoder encoder;
  private final PrintStream out;
  private final Clock clock;
  private final Thread writer;
  private volatile boolean closed;

  /** Writes to {@code out}, which stays open. */
  public ServerLog(PrintStream out, LogFormat format, Secrets secrets, Clock clock) {
    this.out = out;
    this.secrets = secrets;
    this.encoder = format.encoder(secrets);
    this.clock = clock;
    this.writer = new Thread(this::write, "server-log");
    writer.setDaemon(true);
    writer.start();
  }

  /**
   * Logs an event: its kind, such as {@code start}, and what there is to say of it. Waits a second
   * at most when the log is full.
   */
  public void event(String kind, Map<String, ?> fields) {
    try {
      count(queue.offer(happened(kind, fields), PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      count(false);
      Thread.currentThread().interrupt();
    }
  }

  /** Logs what happens so often that it is left out, and counted, when the log is full. */
  public void frequent(String kind, Map<String, ?> fields) {
    count(queue.offer(happened(kind, fields)));
  }

  /** Hides these in all that is logged from now on. */
  public void hide(Stream<String> more) {
    secrets.add(more);
  }

  /** How many events were left out. */
  public long dropped() {
    return dropped.get();
  }

  private LogEvent happened(String kind, Map<String, ?> fields) {
    return new LogEvent(clock.instant(), kind, fields);
  }

  private void count(boolean taken) {
    if (!taken) {
      dropped.incrementAndGet();
    }
  }

  private void write() {
    List<LogEvent> events = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    while (!closed || !queue.isEmpty()) {
      take(events);
      events.forEach(event -> encoder.append(event, lines));
      byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
      out.write(bytes, 0, bytes.length);
      out.flush();
      events.clear();
      lines.setLength(0);
    }
  }

  /** Takes what has come; waiting a little after the first saves a wake-up for each of the rest. */
  private void take(List<LogEvent> events) {
    try {
      if (!closed) {
        events.add(queue.take());
        LockSupport.parkNanos(GATHERING.toNanos());
      }
    } catch (InterruptedException e) {
      // closing: what is there is written
    }
    queue.drainTo(events);
  }

  @Override
  public void close() {
    closed = true;
    writer.interrupt();
    try {
      writer.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
