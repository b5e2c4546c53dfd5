package dev.openwork.http;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A request until it is over, whichever way that is told first: by callback, by exception or, as
 * Jersey does, by several.
 */
final class InFlight implements Callback {
  private final AtomicReference<@Nullable Serving> serving;
  private final Callback callback;

  InFlight(Serving serving, Callback callback) {
    this.serving = new AtomicReference<>(serving);
    this.callback = callback;
  }

  @Override
  public void succeeded() {
    Serving counted = serving.getAndSet(null);
    if (counted != null) {
      try {
        callback.succeeded();
      } finally {
        counted.leave();
      }
    }
  }

  @Override
  public void failed(Throwable cause) {
    Serving counted = serving.getAndSet(null);
    if (counted != null) {
      try {
        callback.failed(cause);
      } finally {
        counted.leave();
      }
    }
  }

  /** Ends a request that no handler took; its callback is not ours to call. */
  void end() {
    Serving counted = serving.getAndSet(null);
    if (counted != null) {
      counted.leave();
    }
  }

  boolean isOver() {
    return serving.get() == null;
  }

  @Override
  public InvocationType getInvocationType() {
    return callback.getInvocationType();
  }
}
