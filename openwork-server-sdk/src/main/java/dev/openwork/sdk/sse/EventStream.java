package dev.openwork.sdk.sse;

import dev.openwork.sdk.error.OpenWorkException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The events of a server-sent event stream. The stream connects on the first read. When a
 * connection ends or breaks, it reconnects after a bounded delay and resumes after the last event
 * ID. The stream starts no thread: one thread reads, and any thread may close it.
 *
 * @param <T> the type of the events; events that cannot be decoded are skipped
 */
public final class EventStream<T> implements Iterator<T>, AutoCloseable {
  private final EventSource source;
  private final Function<SseEvent, Optional<T>> decoder;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ConnectionSlot slot = new ConnectionSlot();
  private RetryPolicy retries;
  private StreamListener listener = new StreamListener() {};
  private String lastEventId = "";
  private Optional<SseParser> parser = Optional.empty();
  private Optional<T> next = Optional.empty();
  private int failures;

  /**
   * Creates a stream without connecting.
   *
   * @param decoder returns the typed event, or an empty value for an event to skip
   */
  public EventStream(
      EventSource source, Function<SseEvent, Optional<T>> decoder, RetryPolicy retries) {
    this.source = Objects.requireNonNull(source, "source");
    this.decoder = Objects.requireNonNull(decoder, "decoder");
    this.retries = Objects.requireNonNull(retries, "retries");
  }

  /** Sets the listener for connects and disconnects. Call this method before reading. */
  public EventStream<T> withListener(StreamListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Waits for the next event. Returns false as soon as the stream is closed, also during the wait.
   *
   * @throws OpenWorkException if the server rejects the request with an error that a retry cannot
   *     fix, for example because the workspace does not exist
   */
  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !isClosed()) {
      next = read();
    }
    return next.isPresent() && !isClosed();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The stream is closed");
    }
    T event = next.orElseThrow();
    next = Optional.empty();
    return event;
  }

  /** Closes the stream and its connection. Has no effect on a closed stream. */
  @Override
  public void close() {
    closed.countDown();
    slot.close();
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private Optional<T> read() {
    try {
      Optional<SseEvent> event = connected().next();
      if (event.isEmpty()) {
        disconnected(Optional.empty());
        return Optional.empty();
      }
      failures = 0;
      return decoder.apply(event.get());
    } catch (IOException broken) {
      disconnected(Optional.empty());
    } catch (OpenWorkException rejected) {
      if (!isClosed() && !rejected.isRetryable()) {
        close();
        throw rejected;
      }
      disconnected(Optional.of(rejected));
    }
    return Optional.empty();
  }

  private SseParser connected() {
    if (parser.isEmpty()) {
      SseConnection connection = slot.set(source.prepare(lastEventId));
      parser = Optional.of(new SseParser(connection.open(), lastEventId));
      listener.connected();
    }
    return parser.get();
  }

  private void disconnected(Optional<OpenWorkException> reason) {
    slot.clear();
    lastEventId = parser.map(SseParser::lastEventId).orElse(lastEventId);
    retries = parser.flatMap(SseParser::retry).map(retries::startingWith).orElse(retries);
    parser = Optional.empty();
    Duration delay = retries.delayAfter(failures++);
    if (!isClosed()) {
      listener.disconnected(reason, delay);
      await(delay);
    }
  }

  private void await(Duration delay) {
    try {
      boolean unused = closed.await(delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
    }
  }
}
