package dev.openwork.app.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads the body of a request, without blocking a thread while it arrives. */
final class RequestBody implements Runnable {
  private static final int BUFFER_BYTES = 8 * 1024;
  private static final int CONTENT_TOO_LARGE = 413;

  private final Request request;
  private final int limit;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<ByteBuffer> result = new CompletableFuture<>();

  private RequestBody(Request request, int limit) {
    this.request = request;
    this.limit = limit;
  }

  /**
   * Reads a body. Fails with a {@link RequestException} if it is incomplete or larger than the
   * limit. The result is completed on a thread that may block.
   */
  static CompletableFuture<ByteBuffer> read(Request request, int limit) {
    RequestBody body = new RequestBody(request, limit);
    body.run();
    return body.result;
  }

  /** Reads what has arrived. */
  @Override
  public void run() {
    Content.Chunk chunk = request.read();
    while (chunk != null && !consume(chunk)) {
      chunk = request.read();
    }
    if (chunk == null) {
      request.demand(this);
    }
  }

  /** Returns whether the result is complete. */
  private boolean consume(Content.Chunk chunk) {
    if (Content.Chunk.isFailure(chunk)) {
      result.completeExceptionally(
          RequestException.malformed("The body of the request is incomplete."));
      return true;
    }
    copy(chunk.getByteBuffer());
    chunk.release();
    if (read.size() > limit) {
      result.completeExceptionally(
          new RequestException(
              CONTENT_TOO_LARGE, "Form too large", "A form may contain " + limit + " bytes."));
      return true;
    }
    if (chunk.isLast()) {
      result.complete(ByteBuffer.wrap(read.toByteArray()));
    }
    return chunk.isLast();
  }

  private void copy(ByteBuffer bytes) {
    byte[] buffer = new byte[BUFFER_BYTES];
    while (bytes.hasRemaining()) {
      int length = Math.min(bytes.remaining(), buffer.length);
      bytes.get(buffer, 0, length);
      read.write(buffer, 0, length);
    }
  }
}
