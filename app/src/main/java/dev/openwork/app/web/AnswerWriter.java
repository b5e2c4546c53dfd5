package dev.openwork.app.web;

import dev.openwork.app.web.Answer.Asset;
import dev.openwork.app.web.Answer.Html;
import dev.openwork.app.web.Answer.Redirect;
import dev.openwork.app.web.Answer.Stream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts an answer on the wire, with headers that keep the pages to themselves. */
public final class AnswerWriter {
  private static final int OK = 200;
  private static final int SEE_OTHER = 303;
  private static final int NO_CONTENT = 204;

  private final ContentPolicy policy;
  private final BiConsumer<Feed, SseWriter> streams;

  /**
   * Sends the policy with each page, and hands feeds to {@code streams}, which returns when the
   * feed is at its end.
   */
  public AnswerWriter(ContentPolicy policy, BiConsumer<Feed, SseWriter> streams) {
    this.policy = policy;
    this.streams = streams;
  }

  void write(Answer answer, Response response, Callback callback) throws IOException {
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Referrer-Policy", "same-origin");
    if (answer instanceof Stream stream) {
      stream(stream.feed(), response, callback);
    } else if (answer instanceof Html html) {
      response.getHeaders().put("Content-Security-Policy", policy.header());
      send(html.status(), "text/html;charset=utf-8", html.body(), response, callback);
    } else if (answer instanceof Asset asset) {
      send(OK, asset.mediaType(), asset.content(), response, callback);
    } else if (answer instanceof Redirect redirect) {
      response.getHeaders().put(HttpHeader.LOCATION, redirect.path());
      end(SEE_OTHER, response, callback);
    } else {
      end(NO_CONTENT, response, callback);
    }
  }

  private void stream(Feed feed, Response response, Callback callback) throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      streams.accept(feed, new SseWriter(out));
    }
    callback.succeeded();
  }

  private static void send(
      int status, String type, String body, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static void end(int status, Response response, Callback callback) {
    response.setStatus(status);
    response.write(true, ByteBuffer.allocate(0), callback);
  }
}
