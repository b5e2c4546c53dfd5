package dev.openwork.server.assembly;

import dev.openwork.server.log.ServerLog;
import java.time.Duration;
import java.util.Map;

/** A running generation and its log. {@link #run} runs the programs that are staged now. */
final class RunningServer implements AutoCloseable, Runnable {
  private static final Duration RELOAD_GRACE = Duration.ofMillis(200);

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

  /** Stops it with a short grace period, as for a reload. */
  @Override
  public void close() {
    close(RELOAD_GRACE);
  }

  /**
   * Stops it and waits this long for requests in flight; longer if another generation has taken
   * over, because then no caller waits for the stop.
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
