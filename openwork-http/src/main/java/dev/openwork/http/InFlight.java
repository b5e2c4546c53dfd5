package dev.openwork.http;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Callback;

/**
 * A request until it is over: until it is answered and its handler has returned. The answer alone
 * is not enough, for a handler that is stopped before it has cleaned up leaves things behind; so
 * Jersey does in thread locals. How a request ended may be told several times; the first counts.
 */
final class InFlight implements Callback {
  private final Serving serving;
  private final Callback callback;
  private final AtomicBoolean answered = new AtomicBoolean();
  private final AtomicInteger outstanding = new AtomicInteger(2);

  InFlight(Serving serving, Callback callback) {
    this.serving = serving;
    this.callback = callback;
  }

  @Override
  public void succeeded() {
    if (answered.compareAndSet(false, true)) {
      try {
        callback.succeeded();
      } finally {
        oneLess();
      }
    }
  }

  @Override
  public void failed(Throwable cause) {
    if (answered.compareAndSet(false, true)) {
      try {
        callback.failed(cause);
      } finally {
        oneLess();
      }
    }
  }

  /** The handler has returned; a request that it did not take has no answer to wait for. */
  void returned(boolean handled) {
    if (!handled && answered.compareAndSet(false, true)) {
      oneLess();
    }
    oneLess();
  }

  boolean isAnswered() {
    return answered.get();
  }

  @Override
  public InvocationType getInvocationType() {
    return callback.getInvocationType();
  }

  private void oneLess() {
    if (outstanding.decrementAndGet() == 0) {
      serving.leave();
    }
  }
}
