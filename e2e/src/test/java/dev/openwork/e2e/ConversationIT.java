package dev.openwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.openwork.loop.report.LoginUrls;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.model.Message;
import dev.openwork.sdk.model.MessagePartDeltaEvent;
import dev.openwork.sdk.model.PromptPart;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.SessionRequest;
import dev.openwork.sdk.model.ShellCall;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests a conversation with the server, the real opencode and the scripted model: through the SDK
 * and in a browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationIT {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private ScriptedModel model;
  private RunningServer server;
  private Path folder;
  private String workspace;

  @BeforeAll
  void start(@TempDir Path home) throws Exception {
    model = ScriptedModel.start();
    server = RunningServer.start(model, home);
    folder = home.resolve("project");
    workspace = server.openWorkspace(folder);
  }

  @AfterAll
  void close() {
    server.close();
    model.close();
  }

  @Nested
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  class WithTheSdk {
    private final OpenWorkSdk sdk = server.sdk();
    private final String session =
        sdk.sessions().createSession(workspace, SessionRequest.builder().build()).id();

    @Test
    void streamsAResponse() throws Exception {
      ScriptedAnswer answer = model.say(ScriptedAnswer.of("one ", "two ", "three").heldAfter(2));
      try (EventStream<WorkspaceEvent> events = sdk.events().stream(workspace)) {
        assertThat(events.next()).isInstanceOf(ServerConnectedEvent.class);
        CompletableFuture<Message> message = prompt();
        assertThat(textUpTo(events, "two ")).isEqualTo("one two ");
        assertThat(message).isNotDone();
        answer.release();
        assertThat(textUpTo(events, "three")).isEqualTo("three");
        message.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
      }
      assertThat(sdk.sessions().listMessages(workspace, session).items()).hasSize(2);
    }

    @Test
    void abortClosesTheRequestToTheModel() throws Exception {
      ScriptedAnswer answer = model.say(ScriptedAnswer.of("never", " ending").heldAfter(1));
      CompletableFuture<Message> message = prompt();
      answer.awaitHeld(DEADLINE);
      sdk.sessions().abort(workspace, session);
      assertThat(answer.awaitEnd(DEADLINE)).isEqualTo(ScriptedAnswer.End.ABANDONED);
      message.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void shellCommandsDoNotReceiveThePassword() {
      var env = ShellCall.builder().agent("build").command("env").build();

      assertThat(sdk.sessions().shell(workspace, session, env).toString())
          .contains("OPENWORK_CHILD_RUN=")
          .doesNotContain("OPENCODE_SERVER_PASSWORD");
    }

    private CompletableFuture<Message> prompt() {
      PromptPart text =
          PromptPart.builder().type(PromptPart.TypeEnum.TEXT).text("Count to three").build();
      PromptRequest request = PromptRequest.builder().parts(List.of(text)).build();
      return CompletableFuture.supplyAsync(
          () -> sdk.sessions().prompt(workspace, session, request));
    }

    /** Returns the text of the deltas of the session up to the one that ends with {@code last}. */
    private String textUpTo(EventStream<WorkspaceEvent> events, String last) {
      var text = new StringBuilder();
      while (!text.toString().endsWith(last)) {
        if (events.next() instanceof MessagePartDeltaEvent delta
            && session.equals(delta.properties().sessionID())) {
          text.append(delta.properties().delta());
        }
      }
      return text.toString();
    }
  }

  /** {@code scenario.ts} runs once; each test checks some of its steps. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @Timeout(120)
  class WithTheTypeScriptSdk {
    private Map<String, JsonNode> steps;
    private ScriptedAnswer endless;

    @BeforeAll
    void runTheScenario(@TempDir Path home) throws Exception {
      var typescript = TypeScriptSdk.compile(ConversationIT.class);
      try (var scenario = TypeScriptScenario.start(typescript, server.uri(), model, home)) {
        endless = scenario.endless();
        steps = scenario.steps();
      }
    }

    @Test
    void createsAndListsAWorkspace() {
      assertThat(outcome("workspace", "name")).isEqualTo("TypeScript");
    }

    @Test
    void streamsTheResponseToAPrompt() {
      assertThat(outcome("connected", "type")).isEqualTo("server.connected");
      assertThat(outcome("session", "title")).isEqualTo("From TypeScript");
      assertThat(outcome("prompt", "streamed")).isEqualTo("one two three");
      assertThat(outcome("prompt", "text")).isEqualTo("one two three");
    }

    @Test
    void resumesAfterALostConnectionWithoutLosingOrRepeatingAnEvent() {
      assertThat(outcome("resumed", "streamed")).isEqualTo("four five six");
    }

    @Test
    void iteratesOverAllPagesOfMessages() {
      assertThat(TypeScriptScenario.step(steps, "messages").path("roles"))
          .extracting(JsonNode::asText)
          .containsExactlyInAnyOrder("user", "assistant", "user", "assistant");
    }

    @Test
    void abortsARun() throws Exception {
      assertThat(steps).containsKey("aborted");
      assertThat(endless.awaitEnd(DEADLINE)).isEqualTo(ScriptedAnswer.End.ABANDONED);
    }

    @Test
    void receivesTheCodeOfAnError() {
      assertThat(outcome("missing", "code")).isEqualTo("not_found");
      assertThat(outcome("missing", "status")).isEqualTo("404");
    }

    private String outcome(String step, String property) {
      return TypeScriptScenario.step(steps, step).path(property).asText();
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @Timeout(120)
  class InABrowser {
    private Path home;
    private RunningProgram app;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void startApp(@TempDir Path directory) throws Exception {
      home = directory;
      app = RunningProgram.app(server.uri(), home);
      context = TestBrowser.shared().context();
      page = context.newPage();
      page.navigate(app.loginUrl().toString());
    }

    @AfterAll
    void closeApp() {
      context.close();
      app.close();
    }

    @BeforeEach
    void createSession() {
      page.navigate(app.uri().toString());
      page.locator("#folder-path").fill(folder.toString());
      page.locator("#open-folder-button").click();
      assertThat(page.locator("#workspace-title")).hasText("project");
      page.locator("#new-session-button").click();
      assertThat(page.locator("#prompt-text")).isVisible();
    }

    @Test
    void showsTokensAsTheyArrive() throws Exception {
      ScriptedAnswer answer = model.say(ScriptedAnswer.of("one ", "two ", "three").heldAfter(2));
      prompt();
      assertThat(assistant()).containsText("one two");
      assertThat(assistant()).not().containsText("three");
      answer.release();
      assertThat(assistant()).containsText("one two three");
      assertThat(answer.awaitEnd(DEADLINE)).isEqualTo(ScriptedAnswer.End.COMPLETE);
    }

    @Test
    void showsAStreamedAnswerLikeTheReloadedPage() throws Exception {
      ScriptedAnswer answer =
          model.say(
              ScriptedAnswer.of("Do\n\n", "this:\n`", "``jav", "a\nint <a>;\n", "``", "`\nDone.")
                  .heldAfter(4));
      prompt();
      assertThat(assistant().locator("pre code")).hasText("int <a>;");
      answer.release();
      assertThat(assistant().locator(".block p").last()).hasText("Done.");
      String streamed = text(assistant());

      page.reload();

      assertThat(assistant().locator(".block p").last()).hasText("Done.");
      assertThat(assistant().locator(".block p")).hasCount(3);
      org.assertj.core.api.Assertions.assertThat(text(assistant())).isEqualTo(streamed);
    }

    @Test
    void requiresALogin() {
      try (BrowserContext stranger = TestBrowser.shared().context()) {
        Page other = stranger.newPage();
        other.navigate(page.url());
        assertThat(other.locator("h1")).hasText("You are not logged in");
        assertThat(other.locator("#messages")).hasCount(0);
      }
    }

    @Test
    void logsInThroughAFileThatLeadsToTheUrl(@TempDir Path folder) throws Exception {
      LoginUrls urls =
          new LoginUrls(home.resolve(".local/openwork/app/login-secret"), Clock.systemUTC());
      URI login = urls.create(app.uri()).orElseThrow();
      Path file =
          Files.writeString(
              folder.resolve("open.html"),
              "<meta http-equiv=\"refresh\" content=\"0;url=" + login + "\">");
      try (BrowserContext browser = TestBrowser.shared().context()) {
        Page other = browser.newPage();
        other.navigate(file.toUri().toString());
        assertThat(other.locator("#open-folder-button")).isVisible();
      }
    }

    @Test
    void stopAbortsTheRun() throws Exception {
      ScriptedAnswer answer = model.say(ScriptedAnswer.of("never", " ending").heldAfter(1));
      prompt();
      assertThat(assistant()).containsText("never");
      page.locator("#abort-button").click();
      assertThat(answer.awaitEnd(DEADLINE)).isEqualTo(ScriptedAnswer.End.ABANDONED);
      assertThat(assistant()).containsText("Stopped.");
    }

    /** Returns the HTML of the elements of an answer; their grouping into blocks may differ. */
    private String text(Locator message) {
      return String.valueOf(
          message
              .locator(".block > *")
              .evaluateAll("elements => elements.map(each => each.outerHTML).join()"));
    }

    private void prompt() {
      page.locator("#prompt-text").fill("Count to three");
      page.locator("#prompt-send").click();
    }

    private Locator assistant() {
      return page.locator("#messages article[data-role=assistant]");
    }
  }
}
