package dev.openwork.server;

import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The servers for {@link ContractWalk}: one with tokens and an opencode, one without both, and
 * those that reject requests.
 */
@SuppressWarnings("try") // close may be interrupted
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

  /** Creates a workspace on the server with or without tokens and returns its id. */
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

  /** Sends a request with a foreign host name and returns the raw response. */
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
