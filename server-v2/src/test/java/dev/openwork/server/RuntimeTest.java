package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Management of the child processes, with fake processes. */
@Timeout(90)
class RuntimeTest {
  private TestServer server;

  @BeforeEach
  void prepare(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_IN_MEMORY", "1")
            .with("OPENWORK_SERVER_V2_RUNTIME_RESTART_BACKOFF_MS", "20");
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void reportsTheRunningProgram() throws Exception {
    Path program = server.staged().opencode("1");
    server.start();

    JsonNode health = server.awaitOpencode();

    assertThat(health.path("binaryPath").asText()).isEqualTo(program.toString());
    assertThat(health.path("sha256").asText()).isEqualTo(StagedFakes.sha256(program));
    assertThat(health.path("source").asText()).isEqualTo("test");
    assertThat(health.path("manifest").path("version").asText()).isEqualTo("1");
    assertThat(health.path("since")).isEqualTo(health.path("lastReadyAt"));
    assertThat(health.path("restarts").asInt()).isZero();
    JsonNode versions = server.get("/system/runtime/versions").data();
    assertThat(versions.path("source").asText()).endsWith("assets");
    assertThat(versions.at("/opencode/active/version").asText()).isEqualTo("1");
    assertThat(versions.at("/opencode/active/source").asText()).isEqualTo("test");
    assertThat(versions.at("/opencode/pinned/source").asText()).isEqualTo("test");
    server.awaitLog("\"event\":\"ready\"");
  }

  @Test
  void opencodeReceivesItsConfigurationButNoTokensAndNoOtherVariables() throws Exception {
    server
        .withOpencode("1")
        .with("OPENCODE_CONFIG_CONTENT", "{}")
        .with("OPENWORK_SERVER_V2_HOST_TOKEN", "")
        .with("OPENWORK_SERVER_V2_OPENCODE_ENVIRONMENT", "WANTED, ABSENT")
        .with("OPENCODE_ROUTER_TOKEN", "router's")
        .with("STRAY", "x")
        .with("WANTED", "x")
        .start();

    String output = server.awaitOpencode().path("output").toString();

    assertThat(output)
        .contains("configuration {}", "opencode/shell/")
        .contains("password [redacted]", "WANTED", "XDG_DATA_HOME")
        .contains("state/opencode/work")
        .doesNotContain("STRAY", "HOST_TOKEN", "ROUTER_TOKEN");
  }

  @Test
  void theRouterReceivesTheAddressOfOpencodeThroughItsInputAndItsOwnSecret() throws Exception {
    server.withOpencode("1").staged().router("1.0");
    server.with("OPENWORK_SERVER_V2_ROUTER_ROOT", "/projects").start();

    JsonNode router = server.awaitRouter();

    String url = server.awaitOpencode().path("baseUrl").asText();
    server.await("/system/router/health", follows(url));
    assertThat(router.path("output").toString())
        .contains("[serve, /projects, --port, ", ", --opencode-from-stdin]")
        .doesNotContain("--port, 0")
        .contains("token true", "password null", "host token null");
    assertThat(router.path("healthUrl").asText()).endsWith("/health");
    assertThat(router.at("/enablement/enabled").asBoolean()).isTrue();
  }

  @Test
  void theRouterSurvivesACrashOfOpencodeAndReceivesItsNewAddress() throws Exception {
    server.withOpencode("1").staged().router("1.0");
    server.start();
    JsonNode opencode = server.awaitOpencode();
    JsonNode router = server.awaitRouter();

    ProcessHandle.of(opencode.path("pid").asLong()).orElseThrow().destroyForcibly();

    JsonNode again = server.awaitOpencode(now -> now.path("restarts").asInt() == 1);
    server.awaitOpencode();
    assertThat(again.at("/lastExit/code").asInt()).isEqualTo(137);
    String moved = server.awaitOpencode().path("baseUrl").asText();
    assertThat(moved).isNotEqualTo(opencode.path("baseUrl").asText()).doesNotContain(":4096");
    server.await("/system/router/health", follows(moved));
    assertThat(server.awaitRouter().path("pid")).isEqualTo(router.path("pid"));
  }

  @Test
  void isRestartedAfterACrashThatFollowsAReload() throws Exception {
    server.withOpencode("1").start();
    server.awaitOpencode();
    server.start().close();
    JsonNode opencode = server.awaitOpencode();

    ProcessHandle.of(opencode.path("pid").asLong()).orElseThrow().destroyForcibly();

    server.awaitOpencode(
        now -> now.path("running").asBoolean() && now.path("restarts").asInt() == 1);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"opencode", "router"})
  void anUnresponsiveProgramIsReportedAndRestarted(String program) throws Exception {
    server
        .with("OPENWORK_SERVER_V2_RUNTIME_HEALTH_INTERVAL_MS", "50")
        .with("OPENWORK_SERVER_V2_RUNTIME_HEALTH_TIMEOUT_MS", "2000")
        .withOpencode("1")
        .staged()
        .router("1.0");
    server.start();
    server.awaitOpencode();
    long pid = server.awaitRouter().path("pid").asLong();
    if (program.equals("opencode")) {
      pid = server.awaitOpencode().path("pid").asLong();
    }
    String health = "/system/" + program + "/health";

    signal("STOP", pid);

    JsonNode hung = server.await(health, now -> !now.path("running").asBoolean());
    assertThat(hung.at("/lastError/code").asText()).isEqualTo("unresponsive");
    assertThat(hung.at("/lastError/message").asText()).contains("does not respond to GET");
    long old = pid;
    JsonNode again =
        server.await(
            health, now -> now.path("running").asBoolean() && now.path("pid").asLong() != old);
    assertThat(again.path("restarts").asInt()).isEqualTo(1);
    server.awaitLog("\"event\":\"unresponsive\"");
    server.awaitLog("for 2000 ms and is restarted");
  }

  @Test
  void callsFailWhileOpencodeIsUnresponsiveAndOtherOperationsDoNotWait() throws Exception {
    server
        .with("OPENWORK_SERVER_V2_RUNTIME_HEALTH_INTERVAL_MS", "50")
        .with("OPENWORK_SERVER_V2_RUNTIME_HEALTH_TIMEOUT_MS", "12000")
        .withOpencode("1")
        .start();
    JsonNode opencode = server.awaitOpencode();
    String sessions = "/workspaces/" + server.workspace() + "/sessions";
    assertThat(server.get(sessions).status()).isEqualTo(200);

    signal("STOP", opencode.path("pid").asLong());
    CompletableFuture<HttpResponse<String>> waiting = server.sendAsync(sessions);
    assertThat(server.get("/system/health").status()).isEqualTo(200);
    assertThat(server.get("/workspaces").status()).isEqualTo(200);
    assertThat(server.get("/system/runtime/summary").status()).isEqualTo(200);
    assertThat(waiting).isNotDone();

    server.await(
        "/system/runtime/summary",
        now -> now.at("/opencode/status").asText().equals("unresponsive"));
    Answer refused = server.get(sessions);
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.error().path("message").asText()).contains("does not respond");

    signal("KILL", opencode.path("pid").asLong());
    assertThat(waiting.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
    server.awaitOpencode();
    assertThat(server.get(sessions).status()).isEqualTo(200);
  }

  @Test
  void manyWaitingCallsDoNotKeepOtherOperationsWaiting() throws Exception {
    server.with("OPENWORK_SERVER_V2_RUNTIME_HEALTH_INTERVAL_MS", "60000").withOpencode("1").start();
    JsonNode opencode = server.awaitOpencode();
    String sessions = "/workspaces/" + server.workspace() + "/sessions";
    signal("STOP", opencode.path("pid").asLong());
    List<CompletableFuture<HttpResponse<String>>> waiting =
        IntStream.range(0, 400).mapToObj(call -> server.sendAsync(sessions)).toList();

    CompletableFuture.anyOf(waiting.toArray(CompletableFuture<?>[]::new))
        .get(30, TimeUnit.SECONDS); // refused, because too many calls are waiting
    assertThat(server.get("/system/health").status()).isEqualTo(200);
    assertThat(server.get("/workspaces").status()).isEqualTo(200);

    signal("CONT", opencode.path("pid").asLong());
    for (CompletableFuture<HttpResponse<String>> call : waiting) {
      HttpResponse<String> answer = call.get(30, TimeUnit.SECONDS);
      assertThat(answer.statusCode()).isIn(200, 503);
      if (answer.statusCode() == 503) {
        assertThat(answer.body()).contains("calls are waiting for opencode");
      }
    }
  }

  @Test
  void aTruncatedProgramIsNotStartedUntilItIsComplete() throws Exception {
    Path program = server.staged().opencode("1");
    String whole = Files.readString(program);
    Files.writeString(program, whole.substring(0, 20));
    server.start();

    JsonNode down = server.awaitOpencode(now -> now.has("lastError"));
    assertThat(down.at("/lastError/code").asText()).isEqualTo("wrong_hash");
    server.awaitLog("but the staged file has");

    Files.writeString(program, whole);
    server.awaitOpencode();
  }

  @Test
  void startsAProgramThatIsStagedLater() throws Exception {
    server.start();
    assertThat(server.get("/system/opencode/health").data().at("/lastError/code").asText())
        .isEqualTo("missing_binary");

    server.staged().opencode("1");

    server.awaitOpencode();
  }

  @Test
  void anUnreadableRouterManifestDoesNotBlockOpencode() throws Exception {
    server.withOpencode("1").staged().manifest("opencode-router", "{\"version\":");
    server.start();

    server.awaitOpencode();

    JsonNode router = server.get("/system/router/health").data();
    assertThat(router.path("status").asText()).isEqualTo("error");
    assertThat(router.at("/lastError/code").asText()).isEqualTo("unreadable_manifest");
    server.awaitLog("current.json is invalid");
  }

  @Test
  void aProgramWithoutAChecksumIsNotStarted() throws Exception {
    server.withOpencode("1").staged().manifest("opencode", "{\"version\":\"1\",\"path\":\"x\"}");
    server.start();

    assertThat(server.get("/system/opencode/health").data().at("/lastError/message").asText())
        .contains("sha256");
  }

  @Test
  void anUpgradeReplacesOnlyChangedPrograms() throws Exception {
    server.withOpencode("1").staged().router("1.0");
    server.start();
    JsonNode before = server.awaitOpencode();
    JsonNode router = server.awaitRouter();
    server.staged().opencode("2");

    JsonNode result = server.post("/system/runtime/upgrade", "").data();

    assertThat(result.at("/state/status").asText()).isEqualTo("completed");
    assertThat(result.at("/state/replaced").toString()).isEqualTo("[\"opencode\"]");
    assertThat(result.at("/summary/opencode/version").asText()).isEqualTo("2");
    assertThat(ProcessHandle.of(before.path("pid").asLong()).filter(ProcessHandle::isAlive))
        .isEmpty();
    JsonNode following = server.await("/system/router/health", follows(url(result)));
    assertThat(following.path("pid")).isEqualTo(router.path("pid"));
  }

  @Test
  void aFailedUpgradeKeepsThePreviousProgram() throws Exception {
    server.withOpencode("1").start();
    JsonNode before = server.awaitOpencode();
    server.staged().brokenOpencode("2");

    JsonNode result = server.post("/system/runtime/upgrade", "").data();

    assertThat(result.at("/state/status").asText()).isEqualTo("failed");
    assertThat(result.at("/state/failures/0/error/code").asText()).isEqualTo("early_exit");
    assertThat(result.at("/state/failures/0/error/message").asText()).contains("broken by design");
    JsonNode versions = server.get("/system/runtime/versions").data();
    assertThat(versions.at("/opencode/active/version").asText()).isEqualTo("1");
    assertThat(versions.at("/opencode/pinned/version").asText()).isEqualTo("2");
    assertThat(server.awaitOpencode().path("pid")).isEqualTo(before.path("pid"));
  }

  @Test
  void startsNothingBeforeAnUpgradeIfThePolicyIsManual() throws Exception {
    server.withOpencode("1").with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "manual").start();
    JsonNode health = server.get("/system/opencode/health").data();
    assertThat(health.path("status").asText()).isEqualTo("disabled");

    Answer upgrade = server.post("/system/runtime/upgrade", "");

    assertThat(upgrade.data().at("/summary/opencode/running").asBoolean()).isTrue();
  }

  @Test
  void startsNothingIfThePolicyIsDisabled() throws Exception {
    server.withOpencode("1").with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled").start();

    assertThat(server.post("/system/runtime/upgrade", "").status()).isEqualTo(409);
    assertThat(server.get("/system/runtime/summary").data().path("bootstrapPolicy").asText())
        .isEqualTo("disabled");
  }

  @Test
  void requiresTheHostTokenToUpgrade() throws Exception {
    server
        .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "c")
        .with("OPENWORK_SERVER_V2_HOST_TOKEN", "h")
        .start();

    assertThat(server.post("/system/runtime/upgrade", "", "Authorization", "Bearer c").status())
        .isEqualTo(403);
    assertThat(server.post("/system/runtime/upgrade", "", "Authorization", "Bearer h").status())
        .isEqualTo(200);
  }

  private static Predicate<JsonNode> follows(String url) {
    return now ->
        now.path("running").asBoolean() && now.path("output").toString().contains("follows " + url);
  }

  private static void signal(String name, long pid) throws Exception {
    List<String> kill = List.of("kill", "-s", name, Long.toString(pid));
    assertThat(new ProcessBuilder(kill).start().waitFor()).isZero();
  }

  private static String url(JsonNode result) {
    return result.at("/summary/opencode/baseUrl").asText();
  }
}
