package dev.openwork.maven.run;

import dev.openwork.loop.dashboard.ContractPlace;
import dev.openwork.loop.dashboard.Dashboard;
import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.files.PrivateFile;
import dev.openwork.loop.overlay.Overlay;
import dev.openwork.loop.report.Keys;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.web.LoopServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the loop serves to browsers: the overlay of the app's pages, and the dashboard. */
public final class LoopPages implements AutoCloseable {
  /** Kept, so that open pages can connect to the next loop. */
  private static final String OVERLAY_TOKEN = "overlay-token";

  private final LoopServer server;
  private final SourceOpener opener;
  private final Overlay overlay;
  private final Dashboard dashboard;

  private LoopPages(LoopServer server, Path root) throws IOException {
    Path directory = root.resolve(LoopListeners.DIRECTORY);
    this.server = server;
    this.opener = SourceOpener.of(root);
    this.overlay =
        Overlay.on(
            server, PrivateFile.token(directory.resolve(OVERLAY_TOKEN)), Optional.of(opener));
    this.dashboard = Dashboard.of(root, directory, server, Clock.systemUTC());
  }

  /**
   * Starts the server with the overlay.
   *
   * @param root root directory of the reactor
   * @param port 0 for any free port
   */
  public static LoopPages open(Path root, int port) throws IOException {
    LoopServer server = LoopServer.open(port);
    try {
      return new LoopPages(server, root);
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  /** Returns the address of the overlay script. */
  public URI overlayScript() {
    return overlay.script();
  }

  Overlay overlay() {
    return overlay;
  }

  Dashboard dashboard() {
    return dashboard;
  }

  /**
   * Serves the dashboard.
   *
   * @param reference the path at which the server shows its API reference, if it does
   */
  void serveDashboard(Keys keys, LoopSettings settings, Optional<String> reference)
      throws IOException {
    List<String> modules = settings.server().map(server -> server.modules()).orElse(List.of());
    List<Path> sources =
        settings.modules().stream()
            .filter(module -> modules.contains(module.name()))
            .flatMap(module -> module.inputs().stream())
            .toList();
    dashboard.serve(
        keys,
        opener,
        settings
            .contract()
            .map(contract -> new ContractPlace(contract.file(), sources, reference)));
  }

  @Override
  public void close() {
    server.close();
  }
}
