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

/**
 * The events of a server, one after the other, until closed. It connects when first read and
 * connects again, after a bounded pause, whenever a connection ends in whatever way, going on after
 * the last event id. It has no thread of its own: one thread reads, any may close.
 *
 * @param <T> the type of an event in the contract; events of unknown types are passed over
 */
public final class EventStream<T> implements Iterator<T>, AutoCloseable {
  private final EventSource source;
  private final EventDecoder<T> decoder;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ConnectionSlot slot = new ConnectionSlot();

  private RetryPolicy retries;
  private StreamListener listener = new StreamListener() {};
  private SseParser parser = new SseParser("");
  private Optional<SseReader> reader = Optional.empty();
  private Optional<T> next = Optional.empty();
  private int failures;

  /** Joins the parts; connects to nothing yet. */
  public EventStream(EventSource source, EventDecoder<T> decoder, RetryPolicy retries) {
    this.source = Objects.requireNonNull(source, "source");
    this.decoder = Objects.requireNonNull(decoder, "decoder");
    this.retries = Objects.requireNonNull(retries, "retries");
  }

  /** Has {@code listener} told of connections made and lost; to be called before reading. */
  public EventStream<T> withListener(StreamListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Waits for an event. Returns false once the stream is closed, promptly even when that happens
   * during the wait. Throws what the server says if trying again is of no use, such as a workspace
   * that does not exist.
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

  /** Ends the stream and breaks its connection. Closing again does nothing. */
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
      return decoder.decode(event.get());
    } catch (IOException broken) {
      disconnected(Optional.empty());
    } catch (OpenWorkException refused) {
      if (!isClosed() && !refused.isPassing()) {
        close();
        throw refused;
      }
      disconnected(Optional.of(refused));
    }
    return Optional.empty();
  }

  private SseReader connected() {
    if (reader.isEmpty()) {
      SseConnection connection = slot.take(source.prepare(parser.lastEventId()));
      parser = new SseParser(parser.lastEventId());
      reader = Optional.of(new SseReader(connection.open(), parser));
      listener.connected();
    }
    return reader.get();
  }

  private void disconnected(Optional<OpenWorkException> reason) {
    slot.release();
    reader = Optional.empty();
    retries = parser.retry().map(retries::startingWith).orElse(retries);
    Duration pause = retries.pauseAfter(failures++);
    if (!isClosed()) {
      listener.disconnected(reason, pause);
      await(pause);
    }
  }

  private void await(Duration pause) {
    try {
      boolean unused = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
    }
  }
}
