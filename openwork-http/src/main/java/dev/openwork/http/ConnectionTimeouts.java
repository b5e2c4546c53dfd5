package dev.openwork.http;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;

/**
 * Tracks how long the server has been waiting for the client of a connection: for the header of a
 * request, for the rest of a body, or for a write to complete. The processing time of a request
 * does not count. Thread-safe: request threads update the state, and one thread checks it.
 */
final class ConnectionTimeouts {
  private static final long NOT_WAITING = 0;

  private final Connection connection;
  private final boolean overLimit;
  private volatile long headerSince = now();
  private volatile long bodySince = NOT_WAITING;
  private volatile long writeSince = NOT_WAITING;
  private volatile long bytesAtRequestEnd = -1;
  private volatile boolean busy;

  /**
   * Creates the timeouts of a new connection.
   *
   * @param overLimit whether the connection exceeds the limit
   */
  ConnectionTimeouts(Connection connection, boolean overLimit) {
    this.connection = connection;
    this.overLimit = overLimit;
  }

  boolean overLimit() {
    return overLimit;
  }

  void requestStarted() {
    busy = true;
    headerSince = NOT_WAITING;
  }

  void requestEnded() {
    bytesAtRequestEnd = connection.getBytesIn();
    bodySince = NOT_WAITING;
    writeSince = NOT_WAITING;
    busy = false;
  }

  /** A handler waits for more of the body. The timeout covers the body as a whole. */
  void waitingForBody() {
    if (bodySince == NOT_WAITING) {
      bodySince = now();
    }
  }

  void bodyEnded() {
    bodySince = NOT_WAITING;
  }

  void writeStarted() {
    writeSince = now();
  }

  void writeEnded() {
    writeSince = NOT_WAITING;
  }

  /** Closes the connection if a timeout has expired. */
  void closeIfExpired(HttpLimits limits) {
    if (!busy && headerSince == NOT_WAITING && connection.getBytesIn() != bytesAtRequestEnd) {
      headerSince = now();
    }
    if (isOlder(headerSince, limits.header().toNanos())
        || isOlder(bodySince, limits.body().toNanos())
        || isOlder(writeSince, limits.write().toNanos())) {
      connection.getEndPoint().close(new TimeoutException("Client timeout"));
    }
  }

  private static boolean isOlder(long since, long nanos) {
    return since != NOT_WAITING && now() - since > nanos;
  }

  /** Never returns {@link #NOT_WAITING}. */
  private static long now() {
    return System.nanoTime() | 1;
  }
}
