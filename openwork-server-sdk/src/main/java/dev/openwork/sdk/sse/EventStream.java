package dev.openwork.sdk.sse;

import dev.openwork.sdk.error.OpenWorkException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The events of a server-sent event stream. The stream connects on the first read. When a
 * connection ends or breaks, it reconnects after a bounded delay and resumes after the last event
 * ID. One thread reads, with a {@code for} loop or with {@link #listen}, and any thread may close
 * the stream. Nothing is buffered: a reader that is too slow slows down the server.
 *
 * <p>If the reading thread is interrupted, the stream is closed: at once while it waits to
 * reconnect, otherwise at the next event or heartbeat.
 *
 * @param <T> the type of the events; events that cannot be decoded are skipped
 */
public final class EventStream<T> implements Iterable<T>, AutoCloseable {
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

  /** Returns an iterator over the events that have not been read. Each event can be read once. */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return EventStream.this.hasNext();
      }

      @Override
      public T next() {
        return EventStream.this.next();
      }
    };
  }

  /**
   * Reads the events on a new daemon thread and passes them to {@code listener}, one at a time,
   * until the stream is closed.
   *
   * @return completes after the last event; fails if the server rejects the stream, or if the
   *     listener throws an exception, which also closes the stream
   */
  public CompletableFuture<@Nullable Void> listen(Consumer<? super T> listener) {
    CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try (this) {
                forEach(listener);
                end.complete(null);
              } catch (RuntimeException | Error e) {
                end.completeExceptionally(e);
              }
            },
            "openwork-events");
    thread.setDaemon(true);
    thread.start();
    return end;
  }

  /**
   * Waits for the next event. Returns false as soon as the stream is closed, also during the wait.
   *
   * @throws OpenWorkException if the server rejects the request with an error that a retry cannot
   *     fix, for example because the workspace does not exist
   */
  public boolean hasNext() {
    while (next.isEmpty() && !isClosed()) {
      next = read();
    }
    return next.isPresent() && !isClosed();
  }

  /**
   * Waits for the next event and returns it.
   *
   * @throws NoSuchElementException if the stream is closed
   */
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
      if (Thread.currentThread().isInterrupted()) {
        close();
        return Optional.empty();
      }
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
