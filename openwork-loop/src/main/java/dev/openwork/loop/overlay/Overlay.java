package dev.openwork.loop.overlay;

import dev.openwork.loop.LoopListener;
import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.report.CurrentFailures;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.web.LoopServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Shows failed stages on the open pages of a program until they are fixed or the loop ends, and
 * reloads the pages after a cycle that changed the program. A page takes part by loading the script
 * at {@link #script}. Thread-safe.
 */
public final class Overlay {
  private final OverlayHandler handler;
  private final URI script;

  private Overlay(OverlayHandler handler, URI script) {
    this.handler = handler;
    this.script = script;
  }

  /**
   * Adds the overlay to a server, without a failure to show.
   *
   * @param token part of the address, which only those who know the token can use
   * @param opener opens source files for pages; empty to open none
   */
  public static Overlay on(LoopServer server, String token, Optional<SourceOpener> opener)
      throws IOException {
    OverlayHandler handler = new OverlayHandler(token, OverlayStateJson.NOTHING, opener);
    server.add(handler);
    return new Overlay(handler, server.address().resolve(handler.script()));
  }

  /** Returns the address of the script, for the {@code src} of a page's script element. */
  public URI script() {
    return script;
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
        handler.publish(json.of(failures, version.current()));
      }
    };
  }
}
