package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.router.domain.PairingCode;
import dev.openwork.router.json.Json;
import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests a complete router between a bridge and a fake opencode. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConversationTest {
  private final FakeOpencode opencode = FakeOpencode.start();
  private final Bridge bridge = Bridge.start();
  private final Path home;
  private TestRouter router;

  ConversationTest(@TempDir Path home) throws Exception {
    this.home = home;
    TestRouter.configure(home, TestRouter.config(bridge, "public"));
    router = TestRouter.start(home, opencode.uri());
  }

  @BeforeEach
  void startsWithoutPrompts() {
    assertThat(opencode.prompts()).isEmpty();
  }

  @AfterEach
  void close() {
    router.close();
    bridge.close();
    opencode.close();
  }

  @Test
  void answersEachChatInItsSession() throws Exception {
    HttpResponse<String> taken = bridge.say(router.uri(), "ann", "hello");
    assertThat(taken.statusCode()).isEqualTo(202);
    JsonNode answer = bridge.next();
    assertThat(answer.path("peer").asText()).isEqualTo("ann");
    assertThat(answer.path("text").asText()).isEqualTo("You said: hello");
    bridge.say(router.uri(), "ann", "again");
    assertThat(bridge.nextText()).isEqualTo("You said: again");
    bridge.say(router.uri(), "bob", "me too");
    assertThat(bridge.nextText()).isEqualTo("You said: me too");
    assertThat(opencode.created()).isEqualTo(2);
    assertThat(opencode.prompts())
        .allMatch(prompt -> prompt.directory().equals(projectPath()))
        .extracting(FakeOpencode.Prompted::session)
        .satisfies(sessions -> assertThat(sessions.get(0)).isEqualTo(sessions.get(1)))
        .satisfies(sessions -> assertThat(sessions.get(2)).isNotEqualTo(sessions.get(0)));
  }

  @Test
  void answersConcurrentMessagesInOrderInOneSession() throws Exception {
    CountDownLatch all = new CountDownLatch(1);
    opencode.script(
        prompt -> {
          all.await();
          return prompt.text();
        });
    IntStream.range(0, 8).forEach(i -> bridge.say(router.uri(), "ann", "message " + i));
    all.countDown();
    for (int i = 0; i < 8; i++) {
      assertThat(bridge.nextText()).isEqualTo("message " + i);
    }
    assertThat(opencode.created()).isEqualTo(1);
  }

  @Test
  void recreatesALostSession() throws Exception {
    bridge.say(router.uri(), "ann", "one");
    assertThat(bridge.nextText()).isEqualTo("You said: one");
    opencode.forgetSessions();
    bridge.say(router.uri(), "ann", "two");
    assertThat(bridge.nextText()).isEqualTo("You said: two");
    bridge.say(router.uri(), "ann", "three");
    assertThat(bridge.nextText()).isEqualTo("You said: three");
    assertThat(opencode.created()).isEqualTo(2);
  }

  @Test
  void resetStartsANewSession() throws Exception {
    bridge.say(router.uri(), "ann", "one");
    assertThat(bridge.nextText()).isEqualTo("You said: one");
    bridge.say(router.uri(), "ann", "/reset");
    assertThat(bridge.nextText()).contains("new session");
    bridge.say(router.uri(), "ann", "two");
    assertThat(bridge.nextText()).isEqualTo("You said: two");
    assertThat(opencode.created()).isEqualTo(2);
  }

  @Test
  void retriesAnEmptyAnswerOnceAndThenResetsTheSession() throws Exception {
    opencode.script(prompt -> "");
    bridge.say(router.uri(), "ann", "say something");
    assertThat(bridge.nextText()).contains("empty answer twice");
    assertThat(opencode.prompts()).hasSize(2);
    opencode.script(prompt -> "here");
    bridge.say(router.uri(), "ann", "and now?");
    assertThat(bridge.nextText()).isEqualTo("here");
    assertThat(opencode.created()).isEqualTo(2);
  }

  @Test
  void splitsLongAnswers() throws Exception {
    String paragraph = "word ".repeat(2_000).strip();
    opencode.script(prompt -> paragraph + "\n\n" + paragraph);
    bridge.say(router.uri(), "ann", "tell me all");
    assertThat(bridge.nextText()).isEqualTo(paragraph);
    assertThat(bridge.nextText()).isEqualTo(paragraph);
  }

  @Test
  void aChatSelectsModelAndAgent() throws Exception {
    for (String command : new String[] {"/model lab/tiny", "/agent plan"}) {
      bridge.say(router.uri(), "ann", command);
      assertThat(bridge.nextText()).contains("changed to");
    }
    bridge.say(router.uri(), "ann", "/unknown command");
    assertThat(bridge.nextText()).isEqualTo("You said: /unknown command");
    JsonNode body = opencode.prompts().get(0).body();
    assertThat(body.path("model").path("providerID").asText()).isEqualTo("lab");
    assertThat(body.path("model").path("modelID").asText()).isEqualTo("tiny");
    assertThat(body.path("agent").asText()).isEqualTo("plan");
  }

  @Test
  void usesTheAgentFileOfTheProject() throws Exception {
    Path agents = Files.createDirectories(router.project().resolve(".opencode/agents"));
    Files.writeString(agents.resolve("opencode-router.md"), "@chatty\nBe brief.\n");
    bridge.say(router.uri(), "ann", "hello");
    assertThat(bridge.nextText()).isEqualTo("You said: hello");
    JsonNode body = opencode.prompts().get(0).body();
    assertThat(body.path("system").asText()).isEqualTo("Be brief.");
    assertThat(body.path("agent").asText()).isEqualTo("chatty");
  }

  @Test
  void savesAttachmentsInTheProject() throws Exception {
    var body = Json.object().put("peer", "../ann").put("text", "look");
    body.putArray("media")
        .addObject()
        .put("name", "../../a picture.png")
        .put("content", Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));
    bridge.send(router.uri(), body);
    String text = bridge.nextText();
    Path file = Path.of(text.substring(text.indexOf("Attached file: ") + 15));
    assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(file.normalize()).startsWith(router.project().resolve(".opencode-router/media"));
    assertThat(router.project().resolve(".opencode-router/.gitignore")).hasContent("*");
  }

  @Test
  void aPrivateIdentityRequiresPairing() throws Exception {
    PairingCode code = new PairingCode("ABCD-EFGH-JKMN");
    var config = TestRouter.config(bridge, "private");
    TestRouter.identity(config).put("pairingCodeHash", code.hash());
    router.close();
    TestRouter.configure(home, config);
    router = TestRouter.start(home, opencode.uri());
    bridge.say(router.uri(), "ann", "hello");
    assertThat(bridge.nextText()).contains("not paired", "/pair");
    bridge.say(router.uri(), "ann", "/pair ABCD-EFGH-JKMM");
    assertThat(bridge.nextText()).contains("code is invalid");
    assertThat(opencode.prompts()).isEmpty();
    bridge.say(router.uri(), "ann", "/pair abcd efgh jkmn");
    assertThat(bridge.nextText()).contains("paired now");
    bridge.say(router.uri(), "ann", "hello");
    assertThat(bridge.nextText()).isEqualTo("You said: hello");
    bridge.say(router.uri(), "bob", "hello");
    assertThat(bridge.nextText()).contains("not paired");
  }

  private String projectPath() {
    try {
      return router.project().toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
