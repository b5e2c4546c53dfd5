package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Reads request bodies before the next handler is called, without a thread that waits for a slow
 * sender. Rejects bodies that are not declared as JSON in UTF-8, are incomplete or too large. A web
 * page can send any other media type to a server of another origin without its consent.
 */
final class BodyGate extends Handler.Wrapper {
  private static final String JSON = "application/json";
  private static final ErrorResponse NOT_JSON =
      new ErrorResponse(
          415, FailureCode.INVALID_REQUEST, "The request body must have the type " + JSON);
  private static final ErrorResponse NOT_UTF8 =
      new ErrorResponse(
          415, FailureCode.INVALID_REQUEST, "The request body must be encoded in UTF-8");
  private static final ErrorResponse ENCODED =
      new ErrorResponse(
          415, FailureCode.INVALID_REQUEST, "The request body must not have a Content-Encoding");

  /** The bodies of this many of the largest requests may be in memory at the same time. */
  private static final int LARGEST_BODIES = 6;

  private final AtomicLong buffered = new AtomicLong();
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
      return tooLarge().send(request, response, callback);
    }
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (!isJson(type)) {
      return NOT_JSON.send(request, response, callback);
    }
    if (!isUtf8(String.valueOf(type))) {
      return NOT_UTF8.send(request, response, callback);
    }
    if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
      return ENCODED.send(request, response, callback);
    }
    new BodyReading(this, getHandler(), request, response, callback).run();
    return true;
  }

  private static boolean isJson(@Nullable String type) {
    return type != null && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON);
  }

  /** Jersey would decode the body with the declared charset. */
  private static boolean isUtf8(String type) {
    String charset = MimeTypes.getCharsetFromContentType(type);
    try {
      return charset == null || Charset.forName(charset).equals(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }

  /** Reserves memory for a part of a body; returns whether there is enough. */
  boolean reserve(int bytes) {
    if (buffered.addAndGet(bytes) <= limit * LARGEST_BODIES) {
      return true;
    }
    release(bytes);
    return false;
  }

  void release(long bytes) {
    buffered.addAndGet(-bytes);
  }

  boolean isTooLarge(long bytes) {
    return bytes > limit;
  }

  ErrorResponse tooLarge() {
    return new ErrorResponse(
        413,
        FailureCode.INVALID_REQUEST,
        "The request body is larger than %d bytes".formatted(limit));
  }
}
