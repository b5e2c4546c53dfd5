package dev.openwork.server.assembly;

import dev.openwork.http.HttpListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Stops a server and all kept parts within five seconds, for a server with its own JVM. */
final class Shutdown {
  private static final Duration GRACE = Duration.ofMillis(3_500);

  private Shutdown() {}

  /**
   * Rejects new connections, ends event streams and waits for requests in flight. Then closes the
   * kept parts in parallel, because each can take most of a second.
   */
  static void run(RunningServer server, Map<String, AutoCloseable> kept) {
    kept.values().stream()
        .filter(HttpListener.class::isInstance)
        .map(HttpListener.class::cast)
        .forEach(HttpListener::stopAccepting);
    close(() -> server.close(GRACE));
    CompletableFuture.allOf(
            kept.values().stream()
                .map(part -> CompletableFuture.runAsync(() -> close(part), Shutdown::inThread))
                .toArray(CompletableFuture<?>[]::new))
        .join();
  }

  private static void inThread(Runnable task) {
    new Thread(task, "shutdown").start();
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("Failed to close a part of the server: " + e);
    }
  }
}
