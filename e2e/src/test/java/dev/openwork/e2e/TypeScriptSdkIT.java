package dev.openwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the TypeScript SDK with Node.js: alone, and with the server and the real opencode. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class TypeScriptSdkIT {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private TypeScriptSdk sdk;

  @BeforeAll
  void compile() throws Exception {
    sdk = TypeScriptSdk.compile();
  }

  @Test
  void passesItsOwnTests() throws Exception {
    assertThat(sdk.test()).anyMatch(line -> line.endsWith("fail 0"));
  }

  @Test
  void compilesTheClientOfAnUnusualContract() throws Exception {
    sdk.compileUnusualContract();
  }

  @Test
  void exportsFilesThatExist() throws Exception {
    Path directory = sdk.build();
    JsonNode exported =
        new ObjectMapper().readTree(directory.resolve("package.json").toFile()).at("/exports/.");
    assertThat(exported).hasSize(3);
    assertThat(exported).allSatisfy(file -> assertThat(directory.resolve(file.asText())).exists());
  }

  /** {@code scenario.ts} runs once; each test checks one of its steps. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WithTheServer {
    private Map<String, JsonNode> steps;
    private ScriptedAnswer.End abandoned;

    @BeforeAll
    void runTheScenario(@TempDir Path home) throws Exception {
      Path folder = Files.createDirectory(home.resolve("project"));
      Map<String, String> port =
          Map.of("OPENWORK_SERVER_V2_PORT", String.valueOf(FreePort.find()));
      try (var model = ScriptedModel.start()) {
        model.say(ScriptedAnswer.of("one ", "two ", "three"));
        ScriptedAnswer cut = model.say(ScriptedAnswer.of("four ", "five ", "six").heldAfter(1));
        ScriptedAnswer endless = model.say(ScriptedAnswer.of("never ", "ending").heldAfter(1));
        model.say(ScriptedAnswer.of("once ", "again"));
        RunningServer server = RunningServer.start(model, home, port);
        try (ChildProcess scenario = sdk.start("scenario.js", server.uri(), folder)) {
          scenario.awaitLine("{\"step\":\"cut\"}", DEADLINE);
          cut.release();
          scenario.awaitLine("{\"step\":\"restart\"}", DEADLINE);
          abandoned = endless.awaitEnd(DEADLINE);
          server.close();
          server = RunningServer.start(model, home, port);
          steps = steps(scenario.awaitSuccess(DEADLINE));
        } finally {
          server.close();
        }
      }
    }

    @Test
    void createsAndListsAWorkspace() {
      assertThat(step("workspace").path("name").asText()).isEqualTo("TypeScript");
    }

    @Test
    void streamsTheResponseToAPrompt() {
      assertThat(step("connected").path("type").asText()).isEqualTo("server.connected");
      assertThat(step("session").path("title").asText()).isEqualTo("From TypeScript");
      assertThat(step("prompt").path("streamed").asText()).isEqualTo("one two three");
      assertThat(step("prompt").path("text").asText()).isEqualTo("one two three");
    }

    @Test
    void resumesAfterALostConnectionWithoutLosingOrRepeatingAnEvent() {
      assertThat(step("resumed").path("streamed").asText()).isEqualTo("four five six");
    }

    @Test
    void iteratesOverAllPagesOfMessages() {
      assertThat(step("messages").path("roles"))
          .extracting(JsonNode::asText)
          .containsExactlyInAnyOrder("user", "assistant", "user", "assistant");
    }

    @Test
    void abortsARun() {
      assertThat(step("aborted").isMissingNode()).isFalse();
      assertThat(abandoned).isEqualTo(ScriptedAnswer.End.ABANDONED);
    }

    @Test
    void receivesTheCodeOfAnError() {
      assertThat(step("missing").path("code").asText()).isEqualTo("not_found");
      assertThat(step("missing").path("status").asInt()).isEqualTo(404);
    }

    @Test
    void continuesAStreamAfterTheServerHasRestarted() {
      assertThat(step("restarted").path("type").asText()).isEqualTo("resync");
      assertThat(step("continued").path("streamed").asText()).isEqualTo("once again");
    }

    private JsonNode step(String name) {
      return steps.getOrDefault(name, new ObjectMapper().missingNode());
    }

    private static Map<String, JsonNode> steps(List<String> lines) {
      return lines.stream()
          .filter(line -> line.startsWith("{"))
          .map(NodeProject::parse)
          .collect(Collectors.toMap(it -> it.path("step").asText(), Function.identity()));
    }
  }

  @Test
  @Tag("long")
  void listsWorkspacesInABrowser(@TempDir Path home) throws Exception {
    Path folder = Files.createDirectory(home.resolve("project"));
    try (var page = SdkPage.of(sdk.build());
        var model = ScriptedModel.start();
        var server =
            RunningServer.start(
                model, home, Map.of("OPENWORK_SERVER_V2_CORS_ORIGINS", page.origin()));
        BrowserContext context = TestBrowser.shared().context()) {
      server.openWorkspace(folder);
      Page browser = context.newPage();

      browser.navigate(page.address(server.uri()));

      assertThat(browser.locator("#workspaces")).hasText("project");
      assertThat(browser.locator("#event")).hasText("server.connected");
      assertThat(browser.locator("#error")).hasText("not_found 404");
    }
  }
}
