package dev.openwork.http;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;

/**
 * How long a connection has made others wait: for the header of a request, for the rest of a body,
 * for accepting a piece of an answer. A request that takes long by itself is no waiting. One thread
 * looks, others tell.
 */
final class Patience {
  private static final long NOT_WAITING = 0;

  private final Connection connection;
  private final boolean crowding;
  private volatile long headerSince = now();
  private volatile long bodySince = NOT_WAITING;
  private volatile long writeSince = NOT_WAITING;
  private volatile long quietBytes = -1;
  private volatile boolean busy;

  /**
   * Of a connection that was just opened.
   *
   * @param crowding whether it is one more than there may be
   */
  Patience(Connection connection, boolean crowding) {
    this.connection = connection;
    this.crowding = crowding;
  }

  boolean crowding() {
    return crowding;
  }

  void requestBegan() {
    busy = true;
    headerSince = NOT_WAITING;
  }

  void requestEnded() {
    quietBytes = connection.getBytesIn();
    bodySince = NOT_WAITING;
    writeSince = NOT_WAITING;
    busy = false;
  }

  /** A handler waits for more of the body; how often it has waited before does not matter. */
  void bodyAwaited() {
    if (bodySince == NOT_WAITING) {
      bodySince = now();
    }
  }

  void bodyEnded() {
    bodySince = NOT_WAITING;
  }

  void writeBegan() {
    writeSince = now();
  }

  void writeEnded() {
    writeSince = NOT_WAITING;
  }

  /** Ends the connection if it has made others wait longer than that. */
  void endIfOverdue(HttpLimits limits) {
    if (!busy && headerSince == NOT_WAITING && connection.getBytesIn() != quietBytes) {
      headerSince = now();
    }
    if (isOlder(headerSince, limits.header().toNanos())
        || isOlder(bodySince, limits.body().toNanos())
        || isOlder(writeSince, limits.write().toNanos())) {
      connection.getEndPoint().close(new TimeoutException("The client is too slow"));
    }
  }

  private static boolean isOlder(long since, long nanos) {
    return since != NOT_WAITING && now() - since > nanos;
  }

  /** Never {@link #NOT_WAITING}, whatever the clock says. */
  private static long now() {
    return System.nanoTime() | 1;
  }
}
