package dev.openwork.app.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The open streams. Heartbeats detect closed clients. Closing ends all streams; streams that are
 * opened later end immediately.
 */
public final class OpenFeeds implements AutoCloseable {
  private final Map<Feed, SseWriter> open = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(OpenFeeds::thread);
  private final ScheduledFuture<?> heartbeats;
  private volatile boolean closed;

  /** Starts to send a heartbeat to each stream every {@code interval}. */
  public OpenFeeds(Duration interval) {
    heartbeats =
        clock.scheduleWithFixedDelay(
            this::sendHeartbeats, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Runs a feed on the calling thread until it ends, the client closes it, or this closes. */
  public void run(Feed feed, SseWriter out) {
    open.put(feed, out);
    try (feed) {
      if (!closed) {
        out.heartbeat();
        feed.run(out);
      }
    } catch (IOException clientClosed) {
      // Most streams end this way.
    } finally {
      open.remove(feed);
    }
  }

  @Override
  public void close() {
    closed = true;
    heartbeats.cancel(true);
    clock.shutdownNow();
    open.keySet().forEach(Feed::close);
  }

  private void sendHeartbeats() {
    open.forEach(
        (feed, out) -> {
          try {
            out.heartbeat();
          } catch (IOException clientClosed) {
            feed.close();
          }
        });
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "app-heartbeat");
    thread.setDaemon(true);
    return thread;
  }
}
