package dev.openwork.sdk.sse;

import java.util.Optional;

/** Holds the connection of the moment, so that closing meets it in whatever state it is. */
final class ConnectionSlot implements AutoCloseable {
  private Optional<SseConnection> current = Optional.empty();
  private boolean closed;

  /** Keeps the connection, and closes it at once if the slot is closed. */
  synchronized SseConnection take(SseConnection connection) {
    current = Optional.of(connection);
    if (closed) {
      connection.close();
    }
    return connection;
  }

  /** Closes the connection of the moment, if there is one. */
  synchronized void release() {
    current.ifPresent(SseConnection::close);
    current = Optional.empty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    release();
  }
}
