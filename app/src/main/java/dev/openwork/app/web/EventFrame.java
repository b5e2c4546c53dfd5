package dev.openwork.app.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A server-sent event, encoded once for all clients. */
public final class EventFrame {
  /** A comment, which shows the client that the connection works. */
  static final EventFrame HEARTBEAT = new EventFrame(":\n\n");

  private final byte[] bytes;

  private EventFrame(String text) {
    bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Encodes an event. The data may contain line feeds. */
  public static EventFrame of(String type, String data) {
    StringBuilder frame = new StringBuilder("event: ").append(type).append('\n');
    data.lines().forEach(line -> frame.append("data: ").append(line).append('\n'));
    return new EventFrame(frame.append('\n').toString());
  }

  int size() {
    return bytes.length;
  }

  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }
}
