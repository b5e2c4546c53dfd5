package dev.openwork.app;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests that HTTP clients do not allow. */
final class RawHttp {
  private static final int DEADLINE_MILLIS = 20_000;

  private RawHttp() {}

  /** Requests the start page with another Host header. */
  static String get(URI server, String host, String cookie) throws IOException {
    return send(
        server,
        "GET / HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
            .formatted(host, cookie));
  }

  /** Sends a request and returns all that the server sends until it closes the connection. */
  static String send(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(DEADLINE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
