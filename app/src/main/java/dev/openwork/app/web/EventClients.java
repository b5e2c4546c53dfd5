package dev.openwork.app.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The open streams, of which none occupies a thread. Heartbeats keep the connections of idle
 * streams open. Closing ends all streams; streams that are opened later end immediately.
 * Thread-safe.
 */
public final class EventClients implements AutoCloseable {
  private final Set<EventClient> open = ConcurrentHashMap.newKeySet();
  private final Semaphore free;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(EventClients::thread);
  private volatile boolean closed;

  /**
   * Starts to send heartbeats.
   *
   * @param limit the maximum number of streams
   */
  public EventClients(int limit, Duration interval) {
    free = new Semaphore(limit);
    var unused =
        clock.scheduleWithFixedDelay(
            () -> open.forEach(EventClient::heartbeat),
            interval.toMillis(),
            interval.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** Opens a stream and returns immediately; returns false if there are too many. */
  boolean open(Feed feed, Request request, Response response, Callback callback) {
    if (!free.tryAcquire()) {
      return false;
    }
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, "text/event-stream")
        .put(HttpHeader.CONNECTION, "close");
    EventClient client = new EventClient(request, response, callback, this::ended);
    open.add(client);
    start(feed, client);
    return true;
  }

  private void start(Feed feed, EventClient client) {
    client.send(EventFrame.HEARTBEAT);
    client.watch();
    if (closed) {
      client.close();
    } else {
      feed.open(client);
    }
  }

  private void ended(EventClient client) {
    open.remove(client);
    free.release();
  }

  @Override
  public void close() {
    closed = true;
    clock.shutdownNow();
    open.forEach(EventClient::close);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "app-heartbeat");
    thread.setDaemon(true);
    return thread;
  }
}
