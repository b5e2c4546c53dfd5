package dev.openwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.openwork.e2e.TypeScriptScenario.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the TypeScript SDK with Node.js and in a browser. {@link ConversationIT} tests it with the
 * server, too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class TypeScriptSdkIT {
  private TypeScriptSdk sdk;

  @BeforeAll
  void compile() throws Exception {
    sdk = TypeScriptSdk.compile(TypeScriptSdkIT.class);
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

  @Test
  void publishesTheReadmeTheTypesAndNoTests() throws Exception {
    List<String> files = sdk.published();

    assertThat(files)
        .contains(
            "README.md",
            "package.json",
            "dist/src/index.js",
            "dist/src/index.d.ts",
            "dist/generated/types.d.ts",
            "src/index.ts",
            "generated/types.ts")
        .allMatch(file -> file.matches("(README\\.md|package\\.json|(dist|src|generated)/.*)"))
        .noneMatch(file -> file.contains("test"));
  }

  @Test
  @Tag("long")
  void continuesAStreamAfterTheServerHasRestarted(@TempDir Path home) throws Exception {
    Map<String, String> port = Map.of("OPENWORK_SERVER_V2_PORT", String.valueOf(FreePort.find()));
    try (var model = ScriptedModel.start()) {
      RunningServer server = RunningServer.start(model, home, port);
      try (TypeScriptScenario scenario =
          TypeScriptScenario.start(sdk, server.uri(), model, home.resolve("project"), "restart")) {
        scenario.await("restart");
        server.close();
        model.say(ScriptedAnswer.of("once ", "again"));
        server = RunningServer.start(model, home, port);
        Map<String, JsonNode> steps = scenario.steps();
        assertThat(step(steps, "restarted").path("type").asText()).isEqualTo("resync");
        assertThat(step(steps, "continued").path("streamed").asText()).isEqualTo("once again");
      } finally {
        server.close();
      }
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
