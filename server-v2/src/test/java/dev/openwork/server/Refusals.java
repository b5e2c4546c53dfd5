package dev.openwork.server;

import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Produces rejections that happen before an operation is looked up. */
@SuppressWarnings("try") // close may be interrupted
final class Refusals implements AutoCloseable {
  private static final String HELD = "X-Held";
  private static final int BEYOND_LIMITS = 20_000;
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch over = new CountDownLatch(1);
  private final TestServer calm;
  private final TestServer busy;
  private final TestServer full;
  private final List<RawClient> underWay;
  private final List<RawClient> connected;

  /** Uses a server with standard limits and starts others below {@code root}. */
  Refusals(TestServer calm, Path root) throws Exception {
    this.calm = calm;
    busy = new TestServer(Files.createDirectories(root.resolve("busy")));
    full = new TestServer(Files.createDirectories(root.resolve("full")));
    underWay =
        occupy(
            busy.with("OPENWORK_SERVER_V2_MAX_REQUESTS_PER_CLIENT", "1")
                .with("OPENWORK_SERVER_V2_MAX_STREAMS_PER_CLIENT", "1"),
            List.of("/", "/system/health", "/workspaces/ws_0/events"));
    connected = occupy(full.with("OPENWORK_SERVER_V2_MAX_CONNECTIONS", "1"), List.of("/"));
  }

  /** Starts a server with requests in flight. */
  private List<RawClient> occupy(TestServer server, List<String> paths) throws Exception {
    CountDownLatch begun = new CountDownLatch(paths.size());
    server
        .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled")
        .with("OPENWORK_SERVER_V2_IN_MEMORY", "1")
        .withComponent(holding(begun))
        .start();
    List<RawClient> clients = new ArrayList<>();
    for (String path : paths) {
      String head = "GET %s HTTP/1.1\r\nHost: localhost\r\n%s: yes\r\n\r\n";
      clients.add(new RawClient(server).send(head.formatted(path, HELD)));
    }
    if (!begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("The request did not arrive");
    }
    return clients;
  }

  private ContainerRequestFilter holding(CountDownLatch begun) {
    return request -> {
      if (request.getHeaderString(HELD) != null) {
        begun.countDown();
        awaitEnd();
      }
    };
  }

  private void awaitEnd() throws InterruptedIOException {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Sends a request that is rejected with this status and returns the raw response. */
  String bringAbout(int status, String method, String path) throws IOException {
    return switch (status) {
      case 413 ->
          ask(calm, method, path, "Content-Type: application/json\r\nContent-Length: 99999999\r\n");
      case 414 -> ask(calm, method, path + "?" + "x".repeat(BEYOND_LIMITS), "");
      case 429 -> ask(busy, method, path, "");
      case 431 -> ask(calm, method, path, "X-Long: " + "x".repeat(BEYOND_LIMITS) + "\r\n");
      case 503 -> ask(full, method, path, "");
      default -> throw new AssertionError("nothing refuses with " + status);
    };
  }

  private static String ask(TestServer server, String method, String path, String headers)
      throws IOException {
    try (RawClient client = new RawClient(server)) {
      String head = "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n";
      return client.send(head.formatted(method, path, headers)).answer();
    }
  }

  @Override
  public void close() throws Exception {
    over.countDown();
    try (busy;
        full) {
      for (RawClient client : connected) {
        client.close();
      }
      for (RawClient client : underWay) {
        client.close();
      }
    }
  }
}
