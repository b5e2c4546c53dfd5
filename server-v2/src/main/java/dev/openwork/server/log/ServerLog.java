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
 * The log of the server. A separate thread writes the events in order, within hundredths of a
 * second, so that a slow reader does not block callers. Closing writes the remaining events.
 * Thread-safe.
 */
public final class ServerLog implements AutoCloseable {
  private static final int CAPACITY = 8_192;
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final Duration BATCH_PAUSE = Duration.ofMillis(5);

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
   * Logs an event. If the queue is full, waits up to one second and then drops the event.
   *
   * @param kind one word, such as {@code start}
   */
  public void event(String kind, Map<String, ?> fields) {
    try {
      count(queue.offer(create(kind, fields), TIMEOUT.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      count(false);
      Thread.currentThread().interrupt();
    }
  }

  /** Logs a frequent event. If the queue is full, drops the event immediately. */
  public void frequent(String kind, Map<String, ?> fields) {
    count(queue.offer(create(kind, fields)));
  }

  /** Removes these secrets from all later events. */
  public void hide(Stream<String> added) {
    secrets.add(added);
  }

  /** Returns the number of events that were dropped. */
  public long dropped() {
    return dropped.get();
  }

  private LogEvent create(String kind, Map<String, ?> fields) {
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

  /** Takes a batch of events. The pause after the first one saves a wake-up per event. */
  private void take(List<LogEvent> events) {
    try {
      if (!closed) {
        events.add(queue.take());
        LockSupport.parkNanos(BATCH_PAUSE.toNanos());
      }
    } catch (InterruptedException e) {
      // closing; the remaining events are written
    }
    queue.drainTo(events);
  }

  @Override
  public void close() {
    closed = true;
    writer.interrupt();
    try {
      writer.join(TIMEOUT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
