package dev.openwork.loop.overlay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What goes back to a browser, head and body in one. */
final class Response {
  private static final String NOT_STORED =
      "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n";

  private Response() {}

  static ByteBuffer refused(String status) {
    return bytes("HTTP/1.1 " + status + "\r\n" + NOT_STORED + "Content-Length: 0\r\n\r\n");
  }

  /** A script that any page may load. */
  static ByteBuffer script(String script) {
    return bytes(
        "HTTP/1.1 200 OK\r\n"
            + NOT_STORED
            + "Content-Type: text/javascript;charset=utf-8\r\n"
            + "Cross-Origin-Resource-Policy: cross-origin\r\n"
            + "Content-Length: "
            + script.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + script);
  }

  /** The begin of a stream of events, with the first one. */
  static ByteBuffer stream(Request request, String first) {
    String readers =
        request
            .origin()
            .map(origin -> "Access-Control-Allow-Origin: " + origin + "\r\nVary: Origin\r\n")
            .orElse("");
    return bytes(
        "HTTP/1.1 200 OK\r\n"
            + NOT_STORED
            + "Content-Type: text/event-stream\r\n"
            + readers
            + "\r\nretry: 1000\n"
            + text(first));
  }

  /** One more event, whose data is one line. */
  static ByteBuffer event(String data) {
    return bytes(text(data));
  }

  private static String text(String data) {
    return "data: " + data + "\n\n";
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
