package dev.openwork.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ends a server that runs alone in its JVM, with all that was kept for it. */
final class Shutdown {
  private Shutdown() {}

  static void run(AutoCloseable server, Map<String, AutoCloseable> kept) {
    List<AutoCloseable> parts = new ArrayList<>(List.of(server));
    parts.addAll(kept.values());
    parts.forEach(Shutdown::close);
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("Not closed cleanly: " + e);
    }
  }
}
