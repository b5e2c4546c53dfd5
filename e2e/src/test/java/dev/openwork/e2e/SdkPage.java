package dev.openwork.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that uses the built TypeScript SDK, on its own origin. */
final class SdkPage implements AutoCloseable {
  private static final String HTML =
      """
      <!DOCTYPE html><title>SDK</title>
      <p id="workspaces"></p><p id="event"></p><p id="error"></p>
      <script type="module">
        import { createClient, OpenWorkApiError } from './dist/src/index.js';
        const show = (id, text) => { document.getElementById(id).textContent = text; };
        const client = createClient({ baseUrl: location.hash.slice(1) });
        const workspaces = await client.workspaces.listWorkspaces();
        show('workspaces', workspaces.map((it) => it.displayName).join());
        for await (const event of client.events.stream({ workspaceId: workspaces[0].id })) {
          show('event', event.type);
          break;
        }
        try {
          await client.workspaces.getWorkspace({ workspaceId: 'ws_unknown' });
        } catch (error) {
          if (error instanceof OpenWorkApiError) show('error', `${error.code} ${error.status}`);
        }
      </script>
      """;

  private final HttpServer server;
  private final Path directory;

  private SdkPage(HttpServer server, Path directory) {
    this.server = server;
    this.directory = directory;
  }

  /** Serves the page and the files of a built package. */
  static SdkPage of(Path directory) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var page = new SdkPage(server, directory);
    server.createContext("/", page::answer);
    server.start();
    return page;
  }

  /** Returns the origin of the page. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the URL of the page that uses the server at {@code target}. */
  String address(URI target) {
    return origin() + "/#" + target;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean script = path.endsWith(".js");
    byte[] body =
        script
            ? Files.readAllBytes(directory.resolve(path.substring(1)))
            : HTML.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", script ? "text/javascript" : "text/html");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
