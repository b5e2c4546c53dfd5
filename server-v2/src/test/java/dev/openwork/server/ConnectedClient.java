package dev.openwork.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends requests as raw bytes, including invalid ones, over a persistent connection. */
final class ConnectedClient implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final URI server;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();

  ConnectedClient(URI server) {
    this.server = server;
  }

  /**
   * Sends a head without its final empty line and a body, and reads the response. If the connection
   * was closed in the meantime, sends them again over a new one.
   */
  Reply send(String head, byte[] body) throws IOException {
    boolean kept = socket.isConnected() && !socket.isClosed();
    if (!kept) {
      socket = new Socket(server.getHost(), server.getPort());
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String length = "Content-Length: " + body.length + "\r\n\r\n";
    request.writeBytes((head + length).getBytes(StandardCharsets.UTF_8));
    request.writeBytes(body);
    try {
      write(request.toByteArray());
      return read();
    } catch (IOException e) {
      close();
      if (kept) {
        return send(head, body);
      }
      throw new IOException(e.getMessage() + " to " + head, e);
    }
  }

  private void write(byte[] request) {
    try {
      socket.getOutputStream().write(request);
    } catch (IOException refusedEarly) {
      // the response contains the reason
    }
  }

  private Reply read() throws IOException {
    String status = line();
    if (status.length() < 12) {
      throw new IOException("no answer but '" + status + "'");
    }
    int length = -1;
    boolean closes = false;
    boolean streams = false;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
      closes |= header.equals("connection: close");
      chunked |= header.equals("transfer-encoding: chunked");
      streams |= header.startsWith("content-type: text/event-stream");
    }
    String body = streams ? "" : chunked ? chunks() : body(length);
    if (closes || streams || (length < 0 && !chunked)) {
      close();
    }
    return new Reply(Integer.parseInt(status.substring(9, 12)), body);
  }

  private String body(int length) throws IOException {
    return text(length < 0 ? in.readAllBytes() : in.readNBytes(length));
  }

  private String chunks() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int size = size(); size > 0; size = size()) {
      body.append(text(in.readNBytes(size)));
      line();
    }
    line();
    return body.toString();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** A status and a body; without a body for a stream. */
  record Reply(int status, String body) {}
}
