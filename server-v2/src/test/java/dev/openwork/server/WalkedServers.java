package dev.openwork.server;

import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The servers that a walk through the contract needs: one with tokens and an opencode, one that has
 * neither, and those that refuse.
 */
@SuppressWarnings("try") // servers may say that they were interrupted
final class WalkedServers implements AutoCloseable {
  static final String BREAK = "X-Break";
  private static final String[] HOST = {"X-OpenWork-Host-Token", "host"};

  private final TestServer whole;
  private final TestServer bare;
  private final Refusals refusals;
  private final String folder;

  WalkedServers(Path root) throws Exception {
    ContainerRequestFilter breaking =
        request -> {
          if (request.getHeaderString(BREAK) != null) {
            throw new IllegalStateException("broken on purpose");
          }
        };
    whole =
        new TestServer(Files.createDirectories(root.resolve("whole")))
            .withOpencode("1")
            .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "client")
            .with("OPENWORK_SERVER_V2_HOST_TOKEN", "host")
            .withComponent(breaking);
    bare =
        new TestServer(Files.createDirectories(root.resolve("bare")))
            .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled");
    whole.start();
    bare.start();
    refusals = new Refusals(bare, root);
    folder = Files.createDirectories(root.resolve("folders")).toString();
    whole.await("/system/opencode/health", it -> it.path("running").asBoolean(), HOST);
  }

  /** A new workspace of this name, on the one with tokens or without. */
  String workspace(boolean bareOne, String name) throws Exception {
    Path made = Files.createDirectories(Path.of(folder, name));
    String body = "{\"folderPath\":\"" + made + "\"}";
    return server(bareOne).post("/workspaces/local", body, HOST).data().path("id").asText();
  }

  String folder() {
    return folder;
  }

  TestServer server(boolean bareOne) {
    return bareOne ? bare : whole;
  }

  /** Asks the one without tokens under a name that is not its own; returns the whole answer. */
  String askAsStranger(String method, String path, String body) throws IOException {
    String request =
        "%s %s HTTP/1.1\r\nHost: stranger.example\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s";
    try (RawClient client = new RawClient(bare)) {
      return client.send(request.formatted(method, path, body.length(), body)).answer();
    }
  }

  Refusals refusals() {
    return refusals;
  }

  @Override
  public void close() throws Exception {
    try (bare;
        whole) {
      refusals.close();
    }
  }
}
