package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills opencode and the router at random moments under load. {@code openwork.chaos.kills} sets the
 * number of kills; {@code openwork.chaos.seed} reproduces a run.
 */
@Tag("long")
class ChaosIT {
  private static final int KILLS = Integer.getInteger("openwork.chaos.kills", 5);
  private static final long SEED = Long.getLong("openwork.chaos.seed", System.nanoTime());
  private static final Duration DEADLINE = Duration.ofMinutes(1);
  private static final Duration POLL = Duration.ofMillis(10);
  private static final int ANSWERS_BETWEEN_KILLS = 30;

  private final ScriptedModel model = ScriptedModel.start();
  // opencode does not respond to a request that offers an upgrade to HTTP/2.
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random random = new Random(SEED);
  private RunningServer server;
  private String workspace;

  ChaosIT() throws IOException {}

  @BeforeEach
  void start(@TempDir Path home) throws Exception {
    Map<String, String> backoff =
        Map.of(
            "OPENWORK_SERVER_V2_RUNTIME_RESTART_BACKOFF_MS", "20",
            "OPENWORK_SERVER_V2_RUNTIME_RESTART_BACKOFF_MAX_MS", "200");
    server = RunningServer.start(model, home, backoff);
    workspace = server.openWorkspace(home.resolve("project"));
  }

  @AfterEach
  void close() {
    server.close();
    model.close();
  }

  @Test
  void restartsChildrenAndRespondsToEveryRequest() throws Exception {
    try (EventStream<WorkspaceEvent> events = server.sdk().events().stream(workspace);
        Traffic traffic =
            new Traffic(server.uri().resolve("/workspaces/" + workspace + "/sessions"))) {
      awaitConnected(events);
      for (int kill = 0; kill < KILLS; kill++) {
        traffic.awaitMore(1 + random.nextInt(ANSWERS_BETWEEN_KILLS));
        killAndAwait(kill % 5 == 4 ? "router" : "opencode", kill);
        assertThat(traffic.failures())
            .as("seed %d, kill %d, errors %s", SEED, kill, errors())
            .isEmpty();
      }
      awaitConnected(events);
      int before = traffic.successes();
      traffic.awaitMore(ANSWERS_BETWEEN_KILLS);
      assertThat(traffic.successes()).isGreaterThan(before);
      System.out.printf("%d kills, seed %d: %s%n", KILLS, SEED, traffic);
    }
  }

  /** Returns the internal errors in the log of the server. */
  private List<String> errors() {
    return server.program().process().lines().stream()
        .filter(line -> line.contains("v2.error"))
        .toList();
  }

  private void killAndAwait(String child, int kill) throws Exception {
    JsonNode before = await(child, now -> now.path("running").asBoolean());
    long pid = before.path("pid").asLong();

    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);

    JsonNode after =
        await(child, now -> now.path("running").asBoolean() && now.path("pid").asLong() != pid);
    assertThat(after.path("sha256")).as("kill %d", kill).isEqualTo(before.path("sha256"));
    assertThat(after.path("sha256")).isEqualTo(after.at("/manifest/sha256"));
    if (child.equals("opencode")) {
      assertThat(ProcessHandle.of(after.path("pid").asLong()).orElseThrow().info().command())
          .contains(StagedOpencode.program().toRealPath().toString());
      assertThat(statusWithoutPassword(after.path("baseUrl").asText())).isEqualTo(401);
    }
  }

  private JsonNode await(String child, Predicate<JsonNode> wanted) throws Exception {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    JsonNode health = health(child);
    while (!wanted.test(health)) {
      assertThat(System.nanoTime()).as("seed %d, still %s", SEED, health).isLessThan(deadline);
      LockSupport.parkNanos(POLL.toNanos());
      health = health(child);
    }
    return health;
  }

  private JsonNode health(String child) throws Exception {
    var request = HttpRequest.newBuilder(server.uri().resolve("/system/" + child + "/health"));
    return new ObjectMapper()
        .readTree(http.send(request.build(), BodyHandlers.ofString()).body())
        .path("data");
  }

  private int statusWithoutPassword(String opencode) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(opencode + "/session"));
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static void awaitConnected(EventStream<WorkspaceEvent> events) {
    while (!(events.next() instanceof ServerConnectedEvent)) {
      // Skip other events.
    }
  }
}
