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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the committed contract with a client in another language from another generator, against
 * the server with the real opencode. {@code client.ts} runs once; each test checks one of its
 * steps.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
@Tag("long")
class ThirdPartyClientIT {
  private static final String CLIENT_TOKEN = "test-client-token";
  private static final String HOST_TOKEN = "test-host-token";
  private static final Map<String, String> TOKENS =
      Map.of(
          "OPENWORK_SERVER_V2_TOKENS", "asked",
          "OPENWORK_SERVER_V2_CLIENT_TOKEN", CLIENT_TOKEN,
          "OPENWORK_SERVER_V2_HOST_TOKEN", HOST_TOKEN);

  private Map<String, JsonNode> steps;

  @BeforeAll
  void runTheClient(@TempDir Path home) throws Exception {
    Path folder = Files.createDirectory(home.resolve("project"));
    try (var model = ScriptedModel.start();
        var server = RunningServer.start(model, home, TOKENS)) {
      var client = ThirdPartyClient.compile(home.resolve("client"));
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
  void receivesAnErrorForAMissingToken() {
    assertRejected("no token", 401, "unauthorized");
  }

  @Test
  void createsAndListsAWorkspace() {
    assertThat(step("workspaces").path("created").asText()).isEqualTo("Third party");
    assertThat(step("workspaces").path("listed"))
        .extracting(JsonNode::asText)
        .containsExactly("Third party");
  }

  @Test
  void createsASession() {
    assertThat(step("session").path("title").asText()).isEqualTo("From TypeScript");
  }

  @Test
  void receivesTheResponseToAPrompt() {
    assertThat(step("prompt").path("role").asText()).isEqualTo("assistant");
    assertThat(step("prompt").path("text").asText()).isEqualTo("one two three");
  }

  @Test
  void listsTheMessagesOfASession() {
    assertThat(step("messages").path("texts"))
        .extracting(JsonNode::asText)
        .containsExactly("Count to three", "one two three");
  }

  @Test
  void distinguishesTheEventTypesOfAStream() {
    assertThat(step("stream").path("first").asText()).isEqualTo("server.connected");
    assertThat(step("prompt").path("streamed").asText()).isEqualTo("one two three");
  }

  @Test
  void receivesAnErrorForAnUnknownSession() {
    assertRejected("unknown session", 404, "not_found");
  }

  @Test
  void receivesTheInvalidPropertyOfABody() {
    assertRejected("incomplete", 400, "invalid_request");
    assertThat(step("incomplete").at("/details/0/path").asText()).contains("folderPath");
    assertRejected("no parts", 400, "invalid_request");
    assertThat(step("no parts").at("/details/0/path").asText()).contains("parts");
  }

  @Test
  void receivesAnErrorForAnUnknownProperty() {
    assertRejected("unknown property", 400, "invalid_request");
    assertThat(step("unknown property").toString()).contains("color");
  }

  private void assertRejected(String step, int status, String code) {
    assertThat(step(step).path("status").asInt()).as(step).isEqualTo(status);
    assertThat(step(step).path("code").asText()).as(step).isEqualTo(code);
    assertThat(step(step).path("requestId").asText()).as(step).startsWith("owreq_");
  }

  private JsonNode step(String name) {
    return steps.getOrDefault(name, MissingNode.getInstance());
  }
}
