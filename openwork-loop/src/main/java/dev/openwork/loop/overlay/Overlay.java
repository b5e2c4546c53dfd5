package dev.openwork.loop.overlay;

import dev.openwork.loop.LoopListener;
import dev.openwork.loop.report.CurrentFailures;
import dev.openwork.loop.report.SourcePaths;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;

/**
 * Shows failed stages on the open pages of a program until they are fixed or the loop ends, and
 * reloads the pages after a cycle that changed the program. A page takes part by loading the script
 * at {@link #script}. Thread-safe.
 */
public final class Overlay implements AutoCloseable {
  private final OverlayServer server;

  private Overlay(OverlayServer server) {
    this.server = server;
  }

  /**
   * Starts the overlay's server on the loopback interface, without a failure to show.
   *
   * @param port 0 for any free port
   * @param token part of the address, which only those who know the token can use
   */
  public static Overlay open(int port, String token) throws IOException {
    return new Overlay(OverlayServer.open(port, token, OverlayStateJson.NOTHING));
  }

  /** Returns the address of the script, for the {@code src} of a page's script element. */
  public URI script() {
    return URI.create("http://127.0.0.1:" + server.port() + server.script());
  }

  /**
   * Returns a listener that publishes the state of a loop. Pages reload when the loop's last
   * program changes, which is the one that people look at.
   */
  public LoopListener follow(SourcePaths paths, Clock clock) {
    CurrentFailures failures = new CurrentFailures(clock);
    PageVersion version = new PageVersion(String.valueOf(clock.millis()));
    OverlayStateJson json = new OverlayStateJson(paths);
    return event -> {
      boolean changed = failures.on(event);
      if (version.on(event, failures.reports().isEmpty()) || changed) {
        server.publish(json.of(failures, version.current()));
      }
    };
  }

  /** Closes the port and all connections, so that pages hide the overlay. */
  @Override
  public void close() {
    server.close();
  }
}
