package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests a chat through a webhook bridge, the staged router, the real opencode and the model. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("slow")
class RouterIT {
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final String PASSWORD = "test-password";

  private final ScriptedModel model = ScriptedModel.start();
  private final WebhookBridge bridge = WebhookBridge.start();
  private final int port = FreePort.find();
  private final Path home;
  private final Path project;
  private final StagedRouter router;
  private ChildProcess opencode;
  private final ChildProcess serving;

  RouterIT(@TempDir Path home) throws Exception {
    this.home = home.toRealPath();
    project = Files.createDirectory(this.home.resolve("project"));
    opencode = startOpencode();
    router =
        new StagedRouter(
            this.home,
            Map.of(
                "OPENCODE_ROUTER_DATA_DIR",
                this.home.resolve("router").toString(),
                "OPENCODE_SERVER_PASSWORD",
                PASSWORD));
    serving =
        router.run(
            "serve",
            project.toString(),
            "--port",
            "0",
            "--opencode-url",
            "http://127.0.0.1:" + port);
  }

  @AfterEach
  void close() {
    serving.close();
    opencode.close();
    bridge.close();
    model.close();
  }

  @Test
  void deliversTheMessagesOfAPairedChatAlsoAfterOpencodeWasKilled() throws Exception {
    URI uri = awaitReady();
    String code = pairingCodeOfNewIdentity();
    serving.awaitLine("connected to opencode's event stream", DEADLINE);
    bridge.say(uri, "hello?");
    assertThat(text()).contains("not paired");
    bridge.say(uri, "/pair " + code);
    assertThat(text()).contains("paired now");

    ScriptedAnswer first =
        model.say(ScriptedAnswer.of("Hello ", "from ", "the model").heldAfter(1));
    bridge.say(uri, "Say hello");
    bridge.await("typing", DEADLINE);
    first.release();
    assertThat(text()).isEqualTo("Hello from the model");
    assertThat(model.awaitRequest(DEADLINE).toString()).contains("Say hello");

    opencode.kill(Signal.KILL);
    opencode.awaitExit(DEADLINE);
    opencode.close();
    serving.awaitLine("lost the connection to opencode", DEADLINE);
    bridge.say(uri, "And again");
    opencode = startOpencode();
    model.say(ScriptedAnswer.of("Hello ", "again"));
    assertThat(text()).isEqualTo("Hello again");
    assertThat(model.awaitRequest(DEADLINE).toString())
        .contains("Hello from the model", "And again");
  }

  private URI awaitReady() throws InterruptedException {
    String line = serving.awaitLine("opencode-router listening on", DEADLINE);
    return URI.create(line.substring(line.indexOf("http")));
  }

  private String text() throws InterruptedException {
    JsonNode callback = bridge.await("text", DEADLINE);
    return callback.path("text").asText();
  }

  private String pairingCodeOfNewIdentity() throws IOException, InterruptedException {
    String prefix = "pairingCode: ";
    try (ChildProcess command =
        router.run(
            "identities",
            "set",
            "webhook",
            "default",
            "-o",
            "secret=" + WebhookBridge.SECRET,
            "-o",
            "callbackUrl=" + bridge.callbackUrl())) {
      return command.awaitLine(prefix, DEADLINE).substring(prefix.length());
    }
  }

  private ChildProcess startOpencode() throws IOException {
    Map<String, String> environment = new HashMap<>(OpencodeConfig.environment(model, home));
    environment.put("OPENCODE_SERVER_PASSWORD", PASSWORD);
    return ChildProcess.start(
        List.of(
            StagedOpencode.program().toString(), "serve", "--hostname=127.0.0.1", "--port=" + port),
        environment,
        project);
  }
}
