package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a client of another language and generator makes of the committed contract, at the real
 * server with the real opencode: {@code client.ts} runs once, each test judges one of its steps.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class ForeignClientIT {
  private static final String CLIENT_TOKEN = "foreign-client-token";
  private static final String HOST_TOKEN = "foreign-host-token";
  private static final Map<String, String> TOKENS =
      Map.of(
          "OPENWORK_SERVER_V2_TOKENS", "asked",
          "OPENWORK_SERVER_V2_CLIENT_TOKEN", CLIENT_TOKEN,
          "OPENWORK_SERVER_V2_HOST_TOKEN", HOST_TOKEN);

  private Map<String, JsonNode> steps;

  @BeforeAll
  void runTheClient(@TempDir Path home) throws Exception {
    var client = ForeignClient.compile(NodeProject.install(), home.resolve("client"));
    Path folder = Files.createDirectory(home.resolve("project"));
    try (var model = ScriptedModel.start();
        var server = RunningServer.start(model, home, TOKENS)) {
      model.say(ScriptedAnswer.of("one ", "two ", "three"));
      steps =
          client.report(server.uri(), CLIENT_TOKEN, HOST_TOKEN, folder).stream()
              .collect(Collectors.toMap(it -> it.path("step").asText(), Function.identity()));
    }
  }

  @Test
  void readsTheHealthWithoutAToken() {
    assertThat(step("health").path("status").asText()).isEqualTo("ok");
    assertThat(step("health").path("dated").asBoolean()).isTrue();
  }

  @Test
  void isToldThatATokenIsMissing() {
    assertRefused("no token", 401, "unauthorized");
  }

  @Test
  void findsTheWorkspaceThatItMade() {
    assertThat(step("workspaces").path("created").asText()).isEqualTo("Strange");
    assertThat(step("workspaces").path("listed"))
        .extracting(JsonNode::asText)
        .containsExactly("Strange");
  }

  @Test
  void makesASession() {
    assertThat(step("session").path("title").asText()).isEqualTo("From elsewhere");
  }

  @Test
  void getsTheAnswerToAPrompt() {
    assertThat(step("prompt").path("role").asText()).isEqualTo("assistant");
    assertThat(step("prompt").path("text").asText()).isEqualTo("one two three");
  }

  @Test
  void readsTheMessagesOfASession() {
    assertThat(step("messages").path("texts"))
        .extracting(JsonNode::asText)
        .containsExactly("Count to three", "one two three");
  }

  @Test
  void tellsTheEventsOfAStreamApart() {
    assertThat(step("stream").path("first").asText()).isEqualTo("server.connected");
    assertThat(step("prompt").path("heard").asText()).isEqualTo("one two three");
  }

  @Test
  void isToldThatASessionIsNotKnown() {
    assertRefused("unknown session", 404, "not_found");
  }

  @Test
  void isToldWhatIsWrongInABody() {
    assertRefused("incomplete", 400, "invalid_request");
    assertThat(step("incomplete").at("/details/0/path").asText()).contains("folderPath");
    assertRefused("no parts", 400, "invalid_request");
    assertThat(step("no parts").at("/details/0/path").asText()).contains("parts");
  }

  @Test
  void maySendNothingThatTheContractDoesNotName() {
    assertRefused("unknown property", 400, "invalid_request");
    assertThat(step("unknown property").toString()).contains("colour");
  }

  private void assertRefused(String step, int status, String code) {
    assertThat(step(step).path("status").asInt()).as(step).isEqualTo(status);
    assertThat(step(step).path("code").asText()).as(step).isEqualTo(code);
    assertThat(step(step).path("requestId").asText()).as(step).startsWith("owreq_");
  }

  private JsonNode step(String name) {
    return steps.getOrDefault(name, MissingNode.getInstance());
  }
}
