package dev.openwork.http;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Callback;

/**
 * A request in flight. It ends when the response is complete and the handler has returned. The
 * response alone is not sufficient: Jersey cleans up thread locals after the response, and a
 * handler that is stopped earlier leaks them. Only the first completion counts.
 */
final class InFlightRequest implements Callback {
  private final Serving serving;
  private final Callback callback;
  private final AtomicBoolean completed = new AtomicBoolean();
  private final AtomicInteger outstanding = new AtomicInteger(2);

  InFlightRequest(Serving serving, Callback callback) {
    this.serving = serving;
    this.callback = callback;
  }

  @Override
  public void succeeded() {
    if (completed.compareAndSet(false, true)) {
      try {
        callback.succeeded();
      } finally {
        release();
      }
    }
  }

  @Override
  public void failed(Throwable cause) {
    if (completed.compareAndSet(false, true)) {
      try {
        callback.failed(cause);
      } finally {
        release();
      }
    }
  }

  /** The handler has returned. A request that it did not handle has no response to wait for. */
  void returned(boolean handled) {
    if (!handled && completed.compareAndSet(false, true)) {
      release();
    }
    release();
  }

  boolean isCompleted() {
    return completed.get();
  }

  @Override
  public InvocationType getInvocationType() {
    return callback.getInvocationType();
  }

  private void release() {
    if (outstanding.decrementAndGet() == 0) {
      serving.leave();
    }
  }
}
