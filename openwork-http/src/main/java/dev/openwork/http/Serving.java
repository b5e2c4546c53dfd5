package dev.openwork.http;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.server.Handler;

/**
 * The use of a handler by a listener, with its requests in flight. To shut down, the owner closes
 * the streams, drains the requests, and closes this object. Thread-safe.
 */
public final class Serving implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final SwitchingHandler switching;
  private final Handler handler;
  private int inFlight;
  private boolean closed;

  Serving(SwitchingHandler switching, Handler handler) {
    this.switching = switching;
    this.handler = handler;
  }

  /** Returns whether the listener no longer routes requests to the handler. */
  public boolean isReplaced() {
    return !switching.isCurrent(this);
  }

  /**
   * Waits until no request is in flight. New requests may arrive unless the handler was replaced.
   *
   * @return whether no request was in flight within {@code timeout}
   */
  public boolean drain(Duration timeout) {
    lock.lock();
    try {
      long nanos = timeout.toNanos();
      while (inFlight > 0 && nanos > 0) {
        nanos = idle.awaitNanos(nanos);
      }
      return inFlight == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Stops accepting requests and stops the handler. If the handler was not replaced, the listener
   * responds with status 503 from now on. May be called more than once.
   */
  @Override
  public void close() {
    if (markClosed()) {
      switching.remove(this);
      stop();
    }
  }

  private boolean markClosed() {
    lock.lock();
    try {
      boolean first = !closed;
      closed = true;
      return first;
    } finally {
      lock.unlock();
    }
  }

  private void stop() {
    try {
      handler.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot stop the handler: " + e.getMessage(), e);
    } finally {
      handler.destroy();
    }
  }

  boolean enter() {
    lock.lock();
    try {
      if (!closed) {
        inFlight++;
      }
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      inFlight--;
      idle.signalAll();
    } finally {
      lock.unlock();
    }
  }

  Handler handler() {
    return handler;
  }
}
