package dev.openwork.server;

import dev.openwork.http.HttpListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Ends a server that runs alone in its JVM, with all that was kept for it, within five seconds. */
final class Shutdown {
  private static final Duration GRACE = Duration.ofMillis(3_500);

  private Shutdown() {}

  /**
   * Takes no more connections, ends streams, lets requests in flight finish, and only then ends
   * what they may need: all of it at once, for each part may take most of a second.
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
      System.err.println("Not closed cleanly: " + e);
    }
  }
}
