package dev.openwork.app.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes server-sent events and flushes each one. Thread-safe. Throws {@link IOException} when the
 * client has closed the connection.
 */
public final class SseWriter {
  private final OutputStream out;

  /** Creates a writer to {@code out}, which the caller closes. */
  public SseWriter(OutputStream out) {
    this.out = out;
  }

  /** Sends an event. The data may contain line feeds. */
  public void send(String type, String data) throws IOException {
    StringBuilder frame = new StringBuilder("event: ").append(type).append('\n');
    data.lines().forEach(line -> frame.append("data: ").append(line).append('\n'));
    write(frame.append('\n'));
  }

  /** Sends a comment, which fails if the client has closed the connection. */
  public void heartbeat() throws IOException {
    write(new StringBuilder(":\n\n"));
  }

  private synchronized void write(StringBuilder frame) throws IOException {
    out.write(frame.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
