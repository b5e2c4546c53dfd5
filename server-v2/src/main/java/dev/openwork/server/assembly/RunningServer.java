package dev.openwork.server.assembly;

import dev.openwork.server.log.ServerLog;
import java.time.Duration;
import java.util.Map;

/** A generation that serves, with its log. Running it lets its children be what is staged now. */
final class RunningServer implements AutoCloseable, Runnable {
  private static final Duration SHORTLY = Duration.ofMillis(200);

  private final Generation generation;
  private final ServerLog log;
  private final String url;

  RunningServer(Generation generation, ServerLog log, String url) {
    this.generation = generation;
    this.log = log;
    this.url = url;
  }

  @Override
  public void run() {
    generation.converge();
  }

  /** Ends it as in a JVM that reloads it, or has little more than a second to end. */
  @Override
  public void close() {
    close(SHORTLY);
  }

  /**
   * Ends it and gives requests in flight this long. Those that a later generation has taken over
   * from have more time, for nobody waits.
   */
  void close(Duration grace) {
    try {
      generation.close(grace);
      log.event("stop", Map.of("url", url));
    } finally {
      log.close();
    }
  }
}
