package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server repeatedly during writes: {@code -Dopenwork.state.kills} times, once by default.
 */
@Tag("slow")
class KilledServerTest {
  private static final int KILLS = Integer.getInteger("openwork.state.kills", 1);
  private static final int WRITERS = 4;
  private static final int MOST_WRITES = 40;
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger folders = new AtomicInteger();

  @Test
  void losesNoAcknowledgedChangeAndRestartsWithoutRepair(@TempDir Path root) throws Exception {
    Path state = root.resolve("state");
    long seed = Long.getLong("openwork.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      try (ServerProgram server = ServerProgram.start(state, Map.of())) {
        URI uri = server.awaitReady();
        assertThat(ids(uri)).as("kill %d, seed %d", kill, seed).containsAll(acknowledged);
        killUnderWrites(server, uri, root, 1 + random.nextInt(MOST_WRITES));
      }
    }
    try (ServerProgram server = ServerProgram.start(state, Map.of())) {
      assertThat(ids(server.awaitReady())).as("seed %d", seed).containsAll(acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    assertSound(state.resolve("state/openwork-server-v2.sqlite"));
  }

  /** Kills the server during writes, after a number of acknowledged writes. */
  private void killUnderWrites(ServerProgram server, URI uri, Path root, int writes)
      throws Exception {
    CountDownLatch enough = new CountDownLatch(writes);
    CompletableFuture<?>[] writers =
        IntStream.range(0, WRITERS)
            .mapToObj(writer -> CompletableFuture.runAsync(() -> write(uri, root, enough)))
            .toArray(CompletableFuture<?>[]::new);
    assertThat(enough.await(ANSWER.toSeconds(), TimeUnit.SECONDS)).isTrue();
    server.kill();
    CompletableFuture.allOf(writers).get(ANSWER.toSeconds(), TimeUnit.SECONDS);
  }

  /** Writes until the server no longer responds. */
  private void write(URI uri, Path root, CountDownLatch enough) {
    try {
      while (true) {
        Path folder = Files.createDirectories(root.resolve("folder-" + folders.incrementAndGet()));
        HttpResponse<String> answer =
            client.send(registration(uri, folder), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        acknowledged.add(json.readTree(answer.body()).at("/data/id").asText());
        enough.countDown();
      }
    } catch (IOException killed) {
      // The write in flight was not acknowledged and may exist or not.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpRequest registration(URI uri, Path folder) {
    return HttpRequest.newBuilder(uri.resolve("/workspaces/local"))
        .timeout(ANSWER)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"folderPath\":\"" + folder + "\"}"))
        .build();
  }

  private Set<String> ids(URI uri) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri.resolve("/workspaces")).timeout(ANSWER).build();
    JsonNode list = json.readTree(client.send(request, BodyHandlers.ofString()).body());
    Set<String> ids = new HashSet<>();
    list.path("data").forEach(workspace -> ids.add(workspace.path("id").asText()));
    return ids;
  }

  private static void assertSound(Path file) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet result = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
      assertThat(result.getString(1)).isEqualTo("ok");
    }
  }
}
