package dev.openwork.loop.overlay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The latest overlay state and the event streams that follow it. Each stream blocks a thread. A
 * stream whose reader is too slow is disconnected; the browser reconnects and gets the latest
 * state. Thread-safe.
 */
final class StateStreams {
  /** How many states may be published before a stream has finished writing an earlier one. */
  private static final int MAX_PENDING = 16;

  private static final String KEEP_ALIVE = ":\n\n";

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition published = lock.newCondition();
  private final Set<Stream> streams = new HashSet<>();
  private final Duration keepAlive;
  private OverlayState latest;
  private int version;

  /**
   * Starts with a state.
   *
   * @param keepAlive interval of comments on an idle stream; a write is the only way to detect that
   *     a reader has disconnected
   */
  StateStreams(OverlayState latest, Duration keepAlive) {
    this.latest = latest;
    this.keepAlive = keepAlive;
  }

  private static final class Stream {
    private final Thread thread = Thread.currentThread();
    private int sent = -1;
  }

  OverlayState latest() {
    lock.lock();
    try {
      return latest;
    } finally {
      lock.unlock();
    }
  }

  void publish(OverlayState state) {
    lock.lock();
    try {
      if (!state.equals(latest)) {
        latest = state;
        version++;
        published.signalAll();
        // The interrupt closes the connection that the thread is writing to.
        streams.stream()
            .filter(stream -> version - stream.sent > MAX_PENDING)
            .forEach(stream -> stream.thread.interrupt());
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Writes the latest state and each later one until writing fails or the thread is interrupted.
   */
  void send(OutputStream body) throws IOException {
    Stream stream = new Stream();
    try {
      while (true) {
        body.write(next(stream).getBytes(StandardCharsets.UTF_8));
        body.flush();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } finally {
      remove(stream);
    }
  }

  /** Waits for a state that the stream has not sent, at most until the next keep-alive is due. */
  private String next(Stream stream) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      streams.add(stream);
      long nanos = keepAlive.toNanos();
      while (stream.sent == version && nanos > 0) {
        nanos = published.awaitNanos(nanos);
      }
      boolean unsent = stream.sent != version;
      stream.sent = version;
      return unsent ? "data: " + latest.json() + "\n\n" : KEEP_ALIVE;
    } finally {
      lock.unlock();
    }
  }

  private void remove(Stream stream) {
    lock.lock();
    try {
      streams.remove(stream);
    } finally {
      lock.unlock();
    }
  }
}
