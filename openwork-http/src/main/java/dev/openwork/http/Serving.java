package dev.openwork.http;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.server.Handler;

/**
 * The time in which a listener gives requests to one handler, and to finish them afterwards. Its
 * owner ends streams, drains, frees what may still hold requests, and closes.
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

  /** Whether another handler has taken over, or none is served any more. */
  public boolean superseded() {
    return !switching.gives(this);
  }

  /**
   * Waits until no request is in flight, at most {@code limit}; says whether that was reached. Only
   * lasting when another handler has taken over.
   */
  public boolean drain(Duration limit) {
    lock.lock();
    try {
      long nanos = limit.toNanos();
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
   * Takes no more requests and stops the handler. When no other handler has taken over, requests
   * are answered with 503 from now on. May be repeated.
   */
  @Override
  public void close() {
    if (refuse()) {
      switching.forget(this);
      stop();
    }
  }

  private boolean refuse() {
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
      throw new IllegalStateException("The handler cannot be stopped: " + e.getMessage(), e);
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
