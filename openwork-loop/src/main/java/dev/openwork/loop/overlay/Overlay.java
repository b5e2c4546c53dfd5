package dev.openwork.loop.overlay;

import dev.openwork.loop.LoopListener;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.report.Standing;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;

/**
 * Tells open pages what is wrong, from the moment a stage fails to the moment it is mended or the
 * loop ends, and makes them reload when a cycle has changed the program that makes them. A page
 * takes part by loading the script at {@link #script}. Any thread.
 */
public final class Overlay implements AutoCloseable {
  private final OverlayServer server;

  private Overlay(OverlayServer server) {
    this.server = server;
  }

  /**
   * Begins to listen on the loopback interface; nothing is wrong yet.
   *
   * @param port 0 for any that is free
   */
  public static Overlay open(int port) throws IOException {
    return new Overlay(OverlayServer.open(port, StateJson.NOTHING));
  }

  /** The address of the script, for a page's script element. */
  public URI script() {
    return URI.create("http://127.0.0.1:" + server.port() + OverlayServer.SCRIPT);
  }

  /**
   * What makes the pages follow a loop: those of its last program, which is the one that people
   * look at.
   */
  public LoopListener follow(SourcePaths paths, Clock clock) {
    Standing standing = new Standing(clock);
    PageVersion version = new PageVersion(String.valueOf(clock.millis()));
    StateJson json = new StateJson(paths);
    return event -> {
      boolean faults = standing.on(event);
      if (version.on(event, standing.faults().isEmpty()) || faults) {
        server.publish(json.of(standing, version.current()));
      }
    };
  }

  /** Ends all connections, whereupon the pages show nothing. */
  @Override
  public void close() {
    server.close();
  }
}
