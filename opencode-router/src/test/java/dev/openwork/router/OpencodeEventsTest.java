package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OpencodeEventsTest {
  private final CountDownLatch prompted = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final Bridge bridge = Bridge.start();
  private final Path home;
  private FakeOpencode opencode = FakeOpencode.start();
  private TestRouter router;

  OpencodeEventsTest(@TempDir Path home) throws Exception {
    this.home = home;
    router = start(TestRouter.config(bridge, "public"));
  }

  @AfterEach
  void close() {
    released.countDown();
    router.close();
    bridge.close();
    opencode.close();
  }

  @Test
  void showsTypingAndToolUpdates() throws Exception {
    router.close();
    router = start(TestRouter.config(bridge, "public").put("toolUpdates", true));
    String session = startPrompt();
    opencode.emit(
        "session.status",
        "{\"sessionID\":\"%s\",\"status\":{\"type\":\"busy\"}}".formatted(session));
    assertThat(bridge.next().path("type").asText()).isEqualTo("typing");
    String part =
        "{\"part\":{\"type\":\"tool\",\"sessionID\":\"%s\",\"callID\":\"c1\",\"tool\":\"bash\","
            + "\"state\":{\"status\":\"completed\",\"title\":\"ls\",\"output\":\"a b\"}}}";
    opencode.emit("message.part.updated", part.formatted(session));
    opencode.emit("message.part.updated", part.formatted(session));
    assertThat(bridge.nextText()).isEqualTo("bash: ls\na b");
    released.countDown();
    assertThat(bridge.nextText()).isEqualTo("done");
  }

  @Test
  void rejectsPermissionsAndNotifiesTheChatUnlessAllowed() throws Exception {
    String session = startPrompt();
    opencode.emit("permission.asked", permission(session));
    assertThat(awaitPermission()).isEqualTo("reject");
    assertThat(bridge.nextText()).isEqualTo("Permission denied: bash rm *");
    router.post("/config/groups", Json.object().put("enabled", true));
    TestRouter.configure(home, TestRouter.config(bridge, "public").put("permissionMode", "allow"));
    opencode.emit("permission.asked", permission(session));
    assertThat(awaitPermission()).isEqualTo("once");
  }

  @Test
  void repliesForChildSessionsButNotForUnknownSessions() throws Exception {
    String session = startPrompt();
    opencode.emit(
        "session.created",
        "{\"info\":{\"id\":\"ses_child\",\"parentID\":\"%s\"}}".formatted(session));
    opencode.emit("permission.asked", permission("ses_unknown"));
    opencode.emit("permission.asked", permission("ses_child"));
    assertThat(awaitPermission()).isEqualTo("reject");
    assertThat(opencode.permissions()).isEmpty();
  }

  @Test
  void reconnectsAfterOpencodeRestarts() throws Exception {
    awaitHealth("connected");
    URI uri = opencode.uri();
    opencode.close();
    awaitHealth("unreachable");
    assertThat(router.get("/health").statusCode()).isEqualTo(503);
    opencode = FakeOpencode.startAt(uri);
    awaitHealth("connected");
    assertThat(router.get("/health").statusCode()).isEqualTo(200);
    opencode.emit("permission.asked", permission(startPrompt()));
    assertThat(awaitPermission()).isEqualTo("reject");
  }

  @Test
  void retriesAMessageUntilOpencodeIsRestarted() throws Exception {
    awaitHealth("connected");
    URI uri = opencode.uri();
    opencode.close();
    awaitHealth("unreachable");
    bridge.say(router.uri(), "ann", "are you there?");
    opencode = FakeOpencode.startAt(uri);
    assertThat(bridge.nextText()).isEqualTo("You said: are you there?");
  }

  @Test
  void retriesRequestsThatOpencodeDoesNotAnswerDuringStartup() throws Exception {
    awaitHealth("connected");
    URI uri = opencode.uri();
    opencode.close();
    awaitHealth("unreachable");
    bridge.say(router.uri(), "ann", "are you awake?");
    opencode = FakeOpencode.startSlowlyAt(uri);
    awaitHealth("connected");
    assertThat(bridge.nextText()).isEqualTo("You said: are you awake?");
    assertThat(opencode.prompts()).hasSize(1);
  }

  /**
   * Starts a prompt that is answered when {@link #released} is counted down; returns the session.
   */
  private String startPrompt() throws Exception {
    awaitHealth("connected");
    opencode.script(
        prompt -> {
          prompted.countDown();
          released.await();
          return "done";
        });
    bridge.say(router.uri(), "ann", "work");
    assertThat(prompted.await(20, TimeUnit.SECONDS)).isTrue();
    return opencode.prompts().get(0).session();
  }

  private String awaitPermission() throws InterruptedException {
    JsonNode answer = opencode.permissions().poll(20, TimeUnit.SECONDS);
    assertThat(answer).isNotNull();
    return answer.path("reply").asText();
  }

  private void awaitHealth(String status) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    String seen = "";
    while (!seen.equals(status) && System.nanoTime() < deadline) {
      seen = Json.read(router.get("/health").body()).at("/opencode/status").asText();
      Thread.onSpinWait();
    }
    assertThat(seen).isEqualTo(status);
  }

  private TestRouter start(ObjectNode config) throws Exception {
    TestRouter.configure(home, config);
    return TestRouter.start(home, opencode.uri());
  }

  private static String permission(String session) {
    return "{\"id\":\"per_1\",\"sessionID\":\"%s\",\"permission\":\"bash\",\"patterns\":[\"rm *\"]}"
        .formatted(session);
  }
}
