package dev.openwork.app.web;

import dev.openwork.app.web.WebResponse.Asset;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.app.web.WebResponse.Redirect;
import dev.openwork.app.web.WebResponse.Stream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes responses, with headers that isolate the pages from other sites. */
public final class ResponseWriter {
  private static final int OK = 200;
  private static final int SEE_OTHER = 303;
  private static final int NO_CONTENT = 204;

  private final ContentPolicy policy;
  private final BiConsumer<Feed, SseWriter> streams;

  /**
   * Creates a writer.
   *
   * @param policy the content security policy of the pages
   * @param streams runs a feed until its end
   */
  public ResponseWriter(ContentPolicy policy, BiConsumer<Feed, SseWriter> streams) {
    this.policy = policy;
    this.streams = streams;
  }

  void write(WebResponse content, Response response, Callback callback) throws IOException {
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Referrer-Policy", "same-origin");
    if (content instanceof Stream stream) {
      stream(stream.feed(), response, callback);
    } else if (content instanceof Html html) {
      response.getHeaders().put("Content-Security-Policy", policy.header());
      send(html.status(), "text/html;charset=utf-8", html.body(), response, callback);
    } else if (content instanceof Asset asset) {
      send(OK, asset.mediaType(), asset.content(), response, callback);
    } else if (content instanceof Redirect redirect) {
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
