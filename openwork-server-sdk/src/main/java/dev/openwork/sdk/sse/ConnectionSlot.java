package dev.openwork.sdk.sse;

import java.util.Optional;

/** Holds the current connection so that another thread can close it in any state. */
final class ConnectionSlot implements AutoCloseable {
  private Optional<SseConnection> current = Optional.empty();
  private boolean closed;

  /** Sets the current connection; closes it immediately if this slot is closed. */
  synchronized SseConnection set(SseConnection connection) {
    current = Optional.of(connection);
    if (closed) {
      connection.close();
    }
    return connection;
  }

  /** Closes the current connection, if any. */
  synchronized void clear() {
    current.ifPresent(SseConnection::close);
    current = Optional.empty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    clear();
  }
}
