package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Takes bodies that say they are JSON and are not too large. A web page can send any other type to
 * a server that never agreed to it.
 */
final class BodyGate extends Handler.Wrapper {
  private static final Refusal NOT_JSON =
      new Refusal(415, FailureCode.INVALID_REQUEST, "Send the body as application/json");

  private final long limit;

  BodyGate(Handler handler, long limit) {
    super(handler);
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!Bodies.has(request)) {
      return super.handle(request, response, callback);
    }
    if (request.getLength() > limit) {
      return new Refusal(413, FailureCode.INVALID_REQUEST, BodyTooLarge.message(limit))
          .answer(request, response, callback);
    }
    return Bodies.isJson(request)
        ? super.handle(new Counted(request), response, callback)
        : NOT_JSON.answer(request, response, callback);
  }

  /** A request whose body fails in our words, also when it is longer than it may be. */
  private final class Counted extends Request.Wrapper {
    private long read;

    Counted(Request request) {
      super(request);
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = super.read();
      if (Content.Chunk.isFailure(chunk)) {
        return Content.Chunk.from(new BodyLost(chunk.getFailure()), true);
      }
      read += chunk == null ? 0 : chunk.remaining();
      if (chunk != null && read > limit) {
        chunk.release();
        return Content.Chunk.from(new BodyTooLarge(limit), true);
      }
      return chunk;
    }
  }
}
