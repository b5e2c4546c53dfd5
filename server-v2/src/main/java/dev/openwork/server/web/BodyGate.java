package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Rejects request bodies that are not declared as JSON or are too large. A web page can send any
 * other media type to a server of another origin without its consent.
 */
final class BodyGate extends Handler.Wrapper {
  private static final String JSON = "application/json";
  private static final ErrorResponse NOT_JSON =
      new ErrorResponse(
          415, FailureCode.INVALID_REQUEST, "The request body must have the type " + JSON);

  private final long limit;

  /** Limits bodies to {@code limit} bytes. */
  BodyGate(Handler handler, long limit) {
    super(handler);
    this.limit = limit;
  }

  /** Returns whether the headers of a request announce a body. */
  static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!hasBody(request)) {
      return super.handle(request, response, callback);
    }
    if (request.getLength() > limit) {
      return new ErrorResponse(413, FailureCode.INVALID_REQUEST, tooLarge())
          .send(request, response, callback);
    }
    return isJson(request)
        ? super.handle(new LimitedRequest(request), response, callback)
        : NOT_JSON.send(request, response, callback);
  }

  private static boolean isJson(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return type != null && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON);
  }

  private String tooLarge() {
    return "The request body is larger than %d bytes".formatted(limit);
  }

  /** A request whose body fails with a {@link BodyException} if it is incomplete or too large. */
  private final class LimitedRequest extends Request.Wrapper {
    private long read;

    LimitedRequest(Request request) {
      super(request);
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = super.read();
      if (Content.Chunk.isFailure(chunk)) {
        return Content.Chunk.from(
            new BodyException(400, "The request body is incomplete", chunk.getFailure()), true);
      }
      read += chunk == null ? 0 : chunk.remaining();
      if (chunk != null && read > limit) {
        chunk.release();
        return Content.Chunk.from(new BodyException(413, tooLarge()), true);
      }
      return chunk;
    }
  }
}
