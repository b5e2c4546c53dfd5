package dev.openwork.e2e;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A connection without retries. HTTP client libraries repeat a request when the connection is
 * closed before the response.
 */
final class RawConnection implements AutoCloseable {
  private final URI server;
  private final Socket socket;
  private final InputStream in;

  /** A response. */
  record Response(int status, String body) {}

  /** Opens the connection. */
  RawConnection(URI server) throws IOException {
    this.server = server;
    this.socket = new Socket(server.getHost(), server.getPort());
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends a GET request. */
  Response get(String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    Map<String, String> headers = headers();
    byte[] body =
        headers.containsKey("content-length")
            ? bytes(Integer.parseInt(headers.get("content-length")))
            : chunks();
    return new Response(status, new String(body, StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 2));
    }
    return headers;
  }

  private byte[] chunks() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      all.append(new String(bytes(size), StandardCharsets.ISO_8859_1));
      line();
    }
    line();
    return all.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("Incomplete response");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("Incomplete response after '" + line + "'");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }
}
