package dev.openwork.loop.overlay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A browser's connection: one request, then one answer or a stream. One thread. */
final class Connection {
  private static final int LONGEST_HEAD = 16 * 1024;

  private final SocketChannel channel;
  private final ByteBuffer head = ByteBuffer.allocate(LONGEST_HEAD);
  private boolean subscribed;

  Connection(SocketChannel channel) {
    this.channel = channel;
  }

  boolean isSubscribed() {
    return subscribed;
  }

  /** Reads what has come, and hands the request over when it is complete. */
  void read(BiConsumer<Connection, Request> handler) {
    try {
      int count = channel.read(head);
      if (subscribed) {
        head.clear();
      }
      if (count < 0 || !head.hasRemaining()) {
        close();
      } else if (!subscribed) {
        handle(handler);
      }
    } catch (IOException gone) {
      close();
    }
  }

  /** Writes an answer and ends the connection. */
  void finish(ByteBuffer answer) {
    write(answer);
    close();
  }

  /** Writes the begin of a stream. */
  void subscribe(ByteBuffer begin) {
    subscribed = true;
    head.clear();
    write(begin);
  }

  /** Writes at once, or ends the connection. */
  void write(ByteBuffer bytes) {
    try {
      channel.write(bytes);
      if (bytes.hasRemaining()) {
        close();
      }
    } catch (IOException gone) {
      close();
    }
  }

  /** Ends the connection. */
  void close() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      // That is what was wanted.
    }
  }

  private void handle(BiConsumer<Connection, Request> handler) {
    String text = new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1);
    int end = text.indexOf(Request.END);
    if (end < 0) {
      return;
    }
    Optional<Request> request = Request.parse(text.substring(0, end));
    request.ifPresentOrElse(
        complete -> handler.accept(this, complete),
        () -> finish(Response.refused("400 Bad Request")));
  }
}
