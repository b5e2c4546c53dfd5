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
 * Counts connections and ends those whose clients are too slow. It begins to look at the first of
 * them, in a thread of the listener: the scheduler's own thread inherits from whoever makes it what
 * would otherwise keep the classes of a starting handler alive.
 */
final class ConnectionWatch extends AbstractLifeCycle implements Connection.Listener {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  /** Connections that are open only to be told that there are too many. */
  private static final int REFUSED_AT_ONCE = 64;

  private final Map<Connection, Patience> connections = new ConcurrentHashMap<>();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final HttpLimits limits;
  private final Scheduler scheduler;
  private final long pauseMillis;

  ConnectionWatch(HttpLimits limits, Scheduler scheduler) {
    this.limits = limits;
    this.scheduler = scheduler;
    this.pauseMillis =
        Stream.of(LONGEST_PAUSE, limits.header(), limits.body(), limits.write())
            .mapToLong(limit -> Math.max(1, limit.toMillis() / 2))
            .min()
            .orElseThrow();
  }

  /** Of a connection that is open; of one that has just ended, a new one that nobody looks at. */
  Patience of(Connection connection) {
    Patience patience = connections.get(connection);
    return patience != null ? patience : new Patience(connection, false);
  }

  @Override
  public void onOpened(Connection connection) {
    if (looking.compareAndSet(false, true)) {
      lookLater();
    }
    int others = connections.size();
    connections.put(connection, new Patience(connection, others >= limits.connections()));
    if (others >= limits.connections() + REFUSED_AT_ONCE) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    connections.remove(connection);
  }

  private void look() {
    if (!isStopping() && !isStopped()) {
      connections.values().forEach(patience -> patience.endIfOverdue(limits));
      lookLater();
    }
  }

  private void lookLater() {
    scheduler.schedule(this::look, pauseMillis, TimeUnit.MILLISECONDS);
  }
}
