package dev.openwork.router.web;

import dev.openwork.router.domain.RouterException;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Receives a request body without a thread. Bytes that have arrived count against a budget of all
 * large bodies, so that senders that have sent little do not keep others from sending.
 */
final class BodyReader {
  private static final int SMALL_BYTES = 64 << 10;

  private final Request request;
  private final int maxBytes;
  private final Semaphore budget;
  private final boolean small;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private final AtomicInteger acquired = new AtomicInteger();

  /** Prepares to receive a body of at most {@code maxBytes}. */
  BodyReader(Request request, int maxBytes, Semaphore budget) {
    this.request = request;
    this.maxBytes = maxBytes;
    this.budget = budget;
    this.small = request.getLength() >= 0 && request.getLength() <= SMALL_BYTES;
  }

  /**
   * Starts to receive. The result fails with a {@link RouterException} if the body exceeds a limit,
   * before it is read if it has a declared length, or if the client disconnects.
   */
  CompletableFuture<byte[]> read() {
    if (request.getLength() > maxBytes) {
      result.completeExceptionally(tooLarge());
    } else {
      readAvailable();
    }
    return result;
  }

  /** Returns the bytes of the body to the budget. May be called again. */
  void release() {
    budget.release(acquired.getAndSet(0));
  }

  private void readAvailable() {
    while (!result.isDone()) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::readAvailable);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        result.completeExceptionally(RouterException.invalid("the body is incomplete"));
        return;
      }
      add(chunk);
    }
  }

  private void add(Content.Chunk chunk) {
    int count = chunk.remaining();
    try {
      if (count > maxBytes - bytes.size()) {
        result.completeExceptionally(tooLarge());
      } else if (!small && !budget.tryAcquire(count)) {
        result.completeExceptionally(
            RouterException.unavailable(
                "too many large messages are being received; try again later"));
      } else {
        acquired.addAndGet(small ? 0 : count);
        byte[] part = new byte[count];
        chunk.getByteBuffer().get(part);
        bytes.writeBytes(part);
      }
    } finally {
      chunk.release();
    }
    if (chunk.isLast()) {
      result.complete(bytes.toByteArray());
    }
  }

  private RouterException tooLarge() {
    return new RouterException(
        RouterException.Code.TOO_LARGE, "the body exceeds the limit of " + maxBytes + " bytes");
  }
}
