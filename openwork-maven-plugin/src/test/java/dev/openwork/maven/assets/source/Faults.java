package dev.openwork.maven.assets.source;

import com.sun.net.httpserver.HttpExchange;
import dev.openwork.maven.assets.source.ReleaseServer.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Responses of the server, most of them faulty. */
public final class Faults {
  /** The requested bytes. */
  public static final Fault NONE = (exchange, content) -> whole(exchange, content, "\"one\"");

  private static final int PIECE = 20_000;

  private Faults() {}

  /** Returns a status without a body. */
  public static Fault status(int status) {
    return (exchange, content) -> exchange.sendResponseHeaders(status, -1);
  }

  /** Returns status 429 with Retry-After in seconds. */
  public static Fault busy(int seconds) {
    return (exchange, content) -> {
      exchange.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
      exchange.sendResponseHeaders(429, -1);
    };
  }

  /** Closes the connection after a number of the requested bytes. */
  public static Fault cutAfter(int bytes) {
    return (exchange, content) -> {
      int from = begin(exchange, content);
      exchange.getResponseBody().write(content, from, Math.min(bytes, content.length - from));
      exchange.getResponseBody().flush();
    };
  }

  /** Sends the requested bytes, one every five milliseconds. */
  public static Fault drip() {
    return (exchange, content) -> {
      begin(exchange, content);
      OutputStream body = exchange.getResponseBody();
      try {
        for (byte each : content) {
          body.write(each);
          body.flush();
          Thread.sleep(5);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Sends the requested bytes in pieces, one every two milliseconds. */
  public static Fault slowly() {
    return (exchange, content) -> {
      int from = begin(exchange, content);
      OutputStream body = exchange.getResponseBody();
      try {
        for (int at = from; at < content.length; at += PIECE) {
          body.write(content, at, Math.min(PIECE, content.length - at));
          body.flush();
          Thread.sleep(2);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Returns a complete response with only the first bytes of the asset. */
  public static Fault shortened(int bytes) {
    return (exchange, content) -> send(exchange, 200, Arrays.copyOf(content, bytes));
  }

  /** Returns other content under the same name. */
  public static Fault other(byte[] bytes) {
    return (exchange, content) -> whole(exchange, bytes, "\"two\"");
  }

  /** Returns an HTML page, as a captive portal does. */
  public static Fault page() {
    return (exchange, content) -> {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      send(exchange, 200, "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8));
    };
  }

  /** Redirects to another address. */
  public static Fault redirectTo(String address) {
    return (exchange, content) -> {
      exchange.getResponseHeaders().set("Location", address);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
    exchange.sendResponseHeaders(status, content.length);
    exchange.getResponseBody().write(content);
  }

  /** Sends the response headers, and returns the first requested position. */
  static int begin(HttpExchange exchange, byte[] content) throws IOException {
    return begin(exchange, content, "\"one\"");
  }

  private static void whole(HttpExchange exchange, byte[] content, String tag) throws IOException {
    int from = begin(exchange, content, tag);
    if (from < content.length) {
      exchange.getResponseBody().write(content, from, content.length - from);
    }
  }

  private static int begin(HttpExchange exchange, byte[] content, String tag) throws IOException {
    var asked = exchange.getRequestHeaders();
    exchange.getResponseHeaders().set("ETag", tag);
    if (!tag.equals(asked.getFirst("If-Range"))) {
      exchange.sendResponseHeaders(200, content.length);
      return 0;
    }
    int from = Integer.parseInt(asked.getFirst("Range").replaceAll("\\D", ""));
    if (from >= content.length) {
      exchange.getResponseHeaders().set("Content-Range", "bytes */" + content.length);
      exchange.sendResponseHeaders(416, -1);
      return content.length;
    }
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes %d-%d/%d".formatted(from, content.length - 1, content.length));
    exchange.sendResponseHeaders(206, content.length - from);
    return from;
  }
}
