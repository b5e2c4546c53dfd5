package dev.openwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests the same conversation in a browser on both paths: with Server V2, and with the opencode
 * that the app runs itself. opencode is the real one; the model is scripted.
 */
@Tag("slow")
class BothPathsIT {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  /** The tests of both paths. */
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  abstract static class Conversation {
    private ScriptedModel model;
    private RunningProgram app;
    private BrowserContext context;
    private Page page;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
      model = ScriptedModel.start();
      folder = Files.createDirectory(home.resolve("project"));
      Files.writeString(folder.resolve("opencode.json"), "{\"permission\":{\"bash\":\"ask\"}}");
      app = startApp(model, home);
      context = TestBrowser.shared().context();
      page = context.newPage();
      page.navigate(app.loginUrl().toString());
      assertThat(page.locator("#server-health .light[data-state=ok]")).isVisible();
    }

    abstract RunningProgram startApp(ScriptedModel model, Path home) throws Exception;

    @AfterAll
    void close() {
      context.close();
      app.close();
      model.close();
    }

    @BeforeEach
    void createSession() {
      page.navigate(app.uri().toString());
      page.locator("#folder-path").fill(folder.toString());
      page.locator("#open-folder-button").click();
      assertThat(page.locator("#workspace-title")).hasText("project");
      page.locator("#session-title").fill("A session");
      page.locator("#new-session-button").click();
      assertThat(page.locator("#prompt-text")).isVisible();
    }

    @Test
    void runsAToolOnceItIsAllowed() {
      model.say(ScriptedAnswer.calling("bash", command("env; echo from-the-tool")));
      model.say(ScriptedAnswer.of("All ", "done."));
      prompt();

      assertThat(request()).containsText("bash");
      assertThat(request()).containsText("echo from-the-tool");
      request().getByText("Allow once").click();

      assertThat(request()).hasCount(0);
      assertThat(page.locator(".tool[data-status=completed]")).hasCount(1);
      assertThat(page.locator("#messages")).containsText("All done.");
      String output = page.locator(".tool .output").textContent();
      org.assertj.core.api.Assertions.assertThat(output)
          .contains("from-the-tool", "OPENWORK_CHILD_RUN=")
          .doesNotContain("OPENCODE_SERVER_PASSWORD");
    }

    @Test
    void doesNotRunAToolThatIsRejected() {
      model.say(ScriptedAnswer.calling("bash", command("touch created-by-the-tool")));
      prompt();

      request().getByText("Reject").click();

      assertThat(request()).hasCount(0);
      assertThat(page.locator(".tool[data-status=error]")).hasCount(1);
      org.assertj.core.api.Assertions.assertThat(folder.resolve("created-by-the-tool"))
          .doesNotExist();
    }

    @Test
    void showsAPendingRequestOnAReloadedPage() {
      model.say(ScriptedAnswer.calling("bash", command("echo again")));
      model.say(ScriptedAnswer.of("Finished."));
      prompt();
      assertThat(request()).containsText("echo again");

      page.reload();

      assertThat(request()).containsText("echo again");
      page.keyboard().press("Alt+1");
      assertThat(page.locator("#messages")).containsText("Finished.");
    }

    @Test
    void streamsAnAnswerAndStopsTheRun() throws Exception {
      ScriptedAnswer answer = model.say(ScriptedAnswer.of("never", " ending").heldAfter(1));
      prompt();
      assertThat(page.locator("#messages")).containsText("never");

      page.locator("#abort-button").click();

      org.assertj.core.api.Assertions.assertThat(answer.awaitEnd(DEADLINE))
          .isEqualTo(ScriptedAnswer.End.ABANDONED);
      assertThat(page.locator("#messages")).containsText("Stopped.");
    }

    @Test
    void listsTheSessions() {
      page.locator("#workspace-link").click();

      assertThat(page.locator("#session-list .session-title").first()).hasText("A session");
    }

    private Locator request() {
      return page.locator("#requests .request");
    }

    private void prompt() {
      page.locator("#prompt-text").fill("Do it");
      page.locator("#prompt-send").click();
    }

    private static String command(String command) {
      return "{\"command\":\"" + command + "\",\"description\":\"Runs a test\"}";
    }
  }

  @Nested
  class WithServerV2 extends Conversation {
    private Optional<RunningServer> server = Optional.empty();

    @Override
    RunningProgram startApp(ScriptedModel model, Path home) throws Exception {
      RunningServer started = RunningServer.start(model, home.resolve("server"));
      server = Optional.of(started);
      started.awaitOpencode();
      return RunningProgram.app(started.uri(), home);
    }

    @AfterAll
    void closeServer() {
      server.ifPresent(RunningServer::close);
    }
  }

  @Nested
  class OnTheLegacyPath extends Conversation {
    @Override
    RunningProgram startApp(ScriptedModel model, Path home) throws Exception {
      return RunningProgram.legacyApp(model, home);
    }
  }

  @Nested
  class EndOfTheLegacyApp {
    @ParameterizedTest
    @EnumSource(names = {"TERM", "KILL"})
    @Timeout(120)
    void endsOpencode(Signal signal, @TempDir Path home) throws Exception {
      try (ScriptedModel model = ScriptedModel.start();
          RunningProgram app = RunningProgram.legacyApp(model, home)) {
        ProcessHandle opencode = awaitOpencode(app.process());

        app.process().kill(signal);

        opencode.onExit().get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        app.process().awaitExit(DEADLINE);
      }
    }

    private static ProcessHandle awaitOpencode(ChildProcess app) throws InterruptedException {
      long deadline = System.nanoTime() + DEADLINE.toNanos();
      while (System.nanoTime() < deadline) {
        for (ProcessHandle each : app.descendants()) {
          if (each.info().commandLine().orElse("").contains(" serve --hostname")) {
            return each;
          }
        }
        TimeUnit.MILLISECONDS.sleep(10);
      }
      throw new AssertionError("opencode was not started: " + app.lines());
    }
  }
}
