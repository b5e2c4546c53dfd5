package dev.openwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees: app, server and the real opencode, in a real browser. */
@Timeout(120)
class BrowserIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final TestBrowser browser = TestBrowser.open();
  private final ScriptedModel model = ScriptedModel.start();
  private final RunningServer server;
  private final RunningProgram app;
  private final Path folder;
  private final Page page;

  BrowserIT(@TempDir Path home) throws Exception {
    PlaywrightAssertions.setDefaultAssertionTimeout((double) SOON.toMillis());
    server = RunningServer.start(model, home);
    server.openWorkspace(home.resolve("elsewhere")); // so that opencode is up
    app = RunningProgram.app(server.uri(), home);
    folder = Files.createDirectory(home.resolve("project"));
    page = browser.page();
  }

  @BeforeEach
  void openASession() {
    page.navigate(app.uri().toString());
    page.locator("#folder-path").fill(folder.toString());
    page.locator("#open-folder-button").click();
    assertThat(page.locator("#workspace-title")).hasText("project");
    page.locator("#new-session-button").click();
    assertThat(page.locator("#prompt-text")).isVisible();
  }

  @AfterEach
  void close() {
    browser.close();
    app.close();
    server.close();
    model.close();
  }

  @Test
  void tokensAppearWhileTheModelSpeaks() throws Exception {
    ScriptedAnswer answer = model.say(ScriptedAnswer.of("one ", "two ", "three").heldAfter(2));
    prompt();
    assertThat(assistant()).containsText("one two");
    assertThat(assistant()).not().containsText("three");
    answer.release();
    assertThat(assistant()).containsText("one two three");
    assertThat(answer.awaitEnd(SOON)).isEqualTo(ScriptedAnswer.End.COMPLETE);
  }

  @Test
  void stopAbortsTheAnswer() throws Exception {
    ScriptedAnswer answer = model.say(ScriptedAnswer.of("never", " ending").heldAfter(1));
    prompt();
    assertThat(assistant()).containsText("never");
    page.locator("#abort-button").click();
    assertThat(answer.awaitEnd(SOON)).isEqualTo(ScriptedAnswer.End.ABANDONED);
    assertThat(assistant()).containsText("Stopped.");
  }

  private void prompt() {
    page.locator("#prompt-text").fill("Count to three");
    page.locator("#prompt-send").click();
  }

  private Locator assistant() {
    return page.locator("#messages article[data-role=assistant]");
  }
}
