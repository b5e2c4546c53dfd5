package dev.openwork.app.stream;

import dev.openwork.app.web.Feed;
import dev.openwork.app.web.SseWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The streams that are open. A heartbeat finds out which browsers are gone; closing ends all
 * streams, and those that come later end at once.
 */
public final class Feeds implements AutoCloseable {
  private final Map<Feed, SseWriter> open = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Feeds::thread);
  private final ScheduledFuture<?> heartbeats;
  private volatile boolean closed;

  /** Sends a heartbeat to every stream once in {@code pause}. */
  public Feeds(Duration pause) {
    heartbeats =
        clock.scheduleWithFixedDelay(
            this::beat, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Runs a feed in the calling thread until it ends, the browser leaves, or this closes. */
  public void run(Feed feed, SseWriter out) {
    open.put(feed, out);
    try (feed) {
      if (!closed) {
        out.heartbeat();
        feed.run(out);
      }
    } catch (IOException browserLeft) {
      // The end of most streams, and nothing that anyone could act on.
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

  private void beat() {
    open.forEach(
        (feed, out) -> {
          try {
            out.heartbeat();
          } catch (IOException browserLeft) {
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
