package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The body of one request, which is read as it arrives and then passed to the next handler. The
 * thread that receives the last part calls that handler.
 */
final class BodyReading implements Runnable {
  private static final int PART_BYTES = 64 << 10;
  private static final ErrorResponse INCOMPLETE =
      new ErrorResponse(400, FailureCode.INVALID_REQUEST, "The request body is incomplete");
  private static final ErrorResponse NO_MEMORY =
      new ErrorResponse(
          503,
          FailureCode.SERVICE_UNAVAILABLE,
          "The server is receiving too many large bodies; retry in a moment");

  private final BodyGate gate;
  private final Handler next;
  private final Request request;
  private final Response response;
  private final Completion completion;
  private final Exchange exchange = Exchange.current();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  BodyReading(BodyGate gate, Handler next, Request request, Response response, Callback callback) {
    this.gate = gate;
    this.next = next;
    this.request = request;
    this.response = response;
    this.completion = new Completion(callback);
  }

  /** Reads what has arrived. Called again when more arrives. */
  @Override
  public void run() {
    Content.Chunk chunk = request.read();
    while (chunk != null) {
      if (Content.Chunk.isFailure(chunk)) {
        reject(INCOMPLETE);
        return;
      }
      boolean isLast = chunk.isLast();
      if (!take(chunk)) {
        return;
      }
      if (isLast) {
        deliver();
        return;
      }
      chunk = request.read();
    }
    request.demand(this);
  }

  private boolean take(Content.Chunk chunk) {
    try {
      int size = chunk.remaining();
      if (gate.isTooLarge((long) body.size() + size)) {
        reject(gate.tooLarge());
        return false;
      }
      if (!gate.reserve(size)) {
        reject(NO_MEMORY);
        return false;
      }
      byte[] part = new byte[Math.min(PART_BYTES, size)];
      for (int count = chunk.get(part, 0, part.length);
          count > 0;
          count = chunk.get(part, 0, part.length)) {
        body.write(part, 0, count);
      }
      return true;
    } finally {
      chunk.release();
    }
  }

  private void reject(ErrorResponse error) {
    gate.release(body.size());
    error.send(request, response, completion);
    completion.succeeded();
  }

  private void deliver() {
    exchange.enter();
    try {
      if (!next.handle(new ReadRequest(request, body.toByteArray()), response, completion)) {
        Response.writeError(request, response, completion, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, completion, e);
    } finally {
      gate.release(body.size()); // the operation has parsed the body
      exchange.leave();
      completion.succeeded();
    }
  }

  /**
   * Completes the request when the response is complete and the handler has returned. Jersey cleans
   * up thread locals after the response, and a handler that is stopped earlier leaks them.
   */
  private static final class Completion implements Callback {
    private final AtomicInteger outstanding = new AtomicInteger(2);
    private final Callback callback;
    private volatile @Nullable Throwable failure;

    Completion(Callback callback) {
      this.callback = callback;
    }

    @Override
    public void succeeded() {
      if (outstanding.decrementAndGet() == 0) {
        Throwable why = failure;
        if (why == null) {
          callback.succeeded();
        } else {
          callback.failed(why);
        }
      }
    }

    @Override
    public void failed(Throwable cause) {
      failure = cause;
      succeeded();
    }
  }

  /** A request whose body has been read. */
  private static final class ReadRequest extends Request.Wrapper {
    private Content.@Nullable Chunk unread;

    ReadRequest(Request request, byte[] body) {
      super(request);
      unread = Content.Chunk.from(ByteBuffer.wrap(body), true);
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = unread;
      unread = Content.Chunk.EOF;
      return chunk;
    }

    @Override
    public void demand(Runnable demandCallback) {
      demandCallback.run();
    }
  }
}
