package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.TestServer.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
        .contains("configuration {}", "password [redacted]", "WANTED", "XDG_DATA_HOME")
        .contains("state/opencode/work")
        .doesNotContain("STRAY", "HOST_TOKEN", "ROUTER_TOKEN");
  }

  @Test
  void theRouterReceivesTheAddressOfOpencodeAndItsOwnSecret() throws Exception {
    server.withOpencode("1").staged().router("1.0");
    server.with("OPENWORK_SERVER_V2_ROUTER_ROOT", "/projects").start();

    JsonNode router = server.awaitRouter();

    String url = server.awaitOpencode().path("baseUrl").asText();
    assertThat(router.path("output").toString())
        .contains("[serve, /projects, --port, 0, --opencode-url, " + url + "]")
        .contains("token true", "password [redacted]", "host token null");
    assertThat(router.path("healthUrl").asText()).endsWith("/health");
    assertThat(router.at("/enablement/enabled").asBoolean()).isTrue();
  }

  @Test
  void theRouterSurvivesACrashOfOpencode() throws Exception {
    server.withOpencode("1").staged().router("1.0");
    server.start();
    JsonNode opencode = server.awaitOpencode();
    JsonNode router = server.awaitRouter();

    ProcessHandle.of(opencode.path("pid").asLong()).orElseThrow().destroyForcibly();

    JsonNode again = server.awaitOpencode(now -> now.path("restarts").asInt() == 1);
    server.awaitOpencode();
    assertThat(again.at("/lastExit/code").asInt()).isEqualTo(137);
    assertThat(server.awaitOpencode().path("baseUrl")).isEqualTo(opencode.path("baseUrl"));
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
    server.await(
        "/system/router/health",
        now ->
            now.path("running").asBoolean()
                && now.path("output").toString().contains(url(result))
                && now.path("pid").asLong() != router.path("pid").asLong());
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

  private static String url(JsonNode result) {
    return result.at("/summary/opencode/baseUrl").asText();
  }
}
