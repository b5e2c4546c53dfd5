package dev.openwork.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Ends a server that runs alone in its JVM, with all that was kept for it. */
final class Shutdown {
  private Shutdown() {}

  /** Closes everything at once, for each part may take most of the second that is granted. */
  static void run(AutoCloseable server, Map<String, AutoCloseable> kept) {
    List<AutoCloseable> parts = new ArrayList<>(kept.values());
    parts.add(server);
    CompletableFuture.allOf(
            parts.stream()
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
