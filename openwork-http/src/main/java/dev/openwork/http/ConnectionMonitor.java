package dev.openwork.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Limits the number of connections and closes connections of slow clients. Periodic checks start
 * with the first connection, on a thread of the listener: the scheduler's thread inherits the
 * context of the thread that creates it, and the context of a starting handler would keep its
 * classes alive.
 */
final class ConnectionMonitor extends AbstractLifeCycle implements Connection.Listener {
  private static final Duration MAX_INTERVAL = Duration.ofSeconds(1);

  /** The number of connections above the limit that receive status 503 before they are closed. */
  private static final int MAX_REJECTED = 64;

  private final Map<Connection, ConnectionTimeouts> connections = new ConcurrentHashMap<>();
  private final AtomicBoolean checking = new AtomicBoolean();
  private final HttpLimits limits;
  private final Scheduler scheduler;
  private final long intervalMillis;

  ConnectionMonitor(HttpLimits limits, Scheduler scheduler) {
    this.limits = limits;
    this.scheduler = scheduler;
    this.intervalMillis =
        Stream.of(MAX_INTERVAL, limits.header(), limits.body(), limits.write())
            .mapToLong(limit -> Math.max(1, limit.toMillis() / 2))
            .min()
            .orElseThrow();
  }

  /** Returns the timeouts of a connection; for a closed connection, an instance without effect. */
  ConnectionTimeouts timeouts(Connection connection) {
    ConnectionTimeouts known = connections.get(connection);
    return known != null ? known : new ConnectionTimeouts(connection, false);
  }

  @Override
  public void onOpened(Connection connection) {
    if (checking.compareAndSet(false, true)) {
      scheduleCheck();
    }
    int others = connections.size();
    connections.put(connection, new ConnectionTimeouts(connection, others >= limits.connections()));
    if (others >= limits.connections() + MAX_REJECTED) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    connections.remove(connection);
  }

  private void check() {
    if (!isStopping() && !isStopped()) {
      connections.values().forEach(timeouts -> timeouts.closeIfExpired(limits));
      scheduleCheck();
    }
  }

  private void scheduleCheck() {
    scheduler.schedule(this::check, intervalMillis, TimeUnit.MILLISECONDS);
  }
}
