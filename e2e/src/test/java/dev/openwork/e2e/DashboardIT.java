package dev.openwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Tests the dashboard of a loop of this project in a real browser. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the script ./dev")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@Tag("slow")
class DashboardIT {
  private static final String VIEW =
      "server-v2/src/main/java/dev/openwork/server/model/WorkspaceView.java";
  private static final String LAST_COMPONENT = "Instant updatedAt) {";
  private static final String ASSEMBLY =
      "server-v2/src/main/java/dev/openwork/server/assembly/Assembly.java";
  private static final String START_TIME = "clock.instant();";

  private final BrowserContext browser = TestBrowser.shared().context();
  private final List<String> errors = new ArrayList<>();
  private ScriptedModel model;
  private LoopProject project;
  private RunningLoop loop;
  private Page page;
  private URI address;

  @BeforeAll
  void openDashboard() throws Exception {
    model = ScriptedModel.start();
    project = LoopProject.create();
    loop = project.start(model);
    URI login = loop.dashboardLoginUrl();
    address = login.resolve("/");
    page = browser.newPage();
    page.onConsoleMessage(message -> errors.add(message.text()));
    page.onPageError(errors::add);
    page.navigate(login.toString());
    assertThat(page.locator("#state")).hasText("up to date");
  }

  @BeforeEach
  void forgetErrors() {
    errors.clear();
  }

  @AfterAll
  void endLoop() throws Exception {
    browser.close();
    loop.close();
    model.close();
  }

  @Test
  void followsAnEdit() throws Exception {
    int before = cycles().count();
    project.copy().edit(ASSEMBLY, START_TIME, "clock.instant().plusMillis(0);");

    Locator newest = cycles().first();
    assertThat(cycles()).hasCount(before + 1);
    assertThat(newest.locator(".files")).hasText(ASSEMBLY);
    assertThat(newest.locator(".total.up-to-date").first()).isVisible();
    assertThat(newest.locator("i.ran")).not().hasCount(0);
    assertThat(stage("compile server-v2")).hasClass(Pattern.compile("ran"));
    assertThat(stage("compile app")).hasClass(Pattern.compile("skipped"));
    stage("compile server-v2").click();
    assertThat(page.locator("#stage")).containsText(ASSEMBLY);
    assertThat(page.locator("#programs .program").first())
        .containsText(Pattern.compile("hot swap|new generation|new JVM"));

    project.copy().edit(ASSEMBLY, "clock.instant().plusMillis(0);", START_TIME);
    assertThat(cycles()).hasCount(before + 2);
    assertThat(errors).isEmpty();
  }

  @Test
  void showsAFailureAndOpensItsLineInTheEditor() throws Exception {
    StandInEditor editor = StandInEditor.in(project.copy());
    project.copy().edit(VIEW, LAST_COMPONENT, "Instant updatedAt {");

    Locator problem = page.locator("#problems .problem").first();
    assertThat(problem.locator("h3")).hasText("compile server-v2 failed");
    assertThat(problem.locator("pre")).containsText("Instant updatedAt {");
    assertThat(stage("compile server-v2")).hasClass(Pattern.compile("failed"));
    assertThat(page.locator("#state")).containsText("compile server-v2 failed");

    problem.locator("button.place").click();
    assertThat(editor.awaitCall().get(0))
        .matches(Pattern.quote(project.file(VIEW).toRealPath().toString()) + ":\\d+:\\d+");

    project.copy().edit(VIEW, "Instant updatedAt {", LAST_COMPONENT);
    assertThat(page.locator("#problems-section")).isHidden();
    assertThat(page.locator("#state")).hasText("up to date");
    assertThat(errors).isEmpty();
  }

  @Test
  void followsTheLogAndRestartsAProgram() {
    Locator server = page.locator("#programs .program").first();
    server.locator("[data-key^='log ']").click();
    assertThat(page.locator("#log-lines")).not().isEmpty();
    page.locator("#log-filter").fill("no such line");
    assertThat(page.locator("#log-lines")).isEmpty();
    page.locator("#log-close").click();

    server.locator("[data-key^='restart ']").click();
    assertThat(server).containsText("restart on request");
    assertThat(page.locator("#state")).hasText("up to date");
  }

  @Test
  void refusesRequestsWithoutTheCookieAndFilesOutsideOfTheProject() throws Exception {
    try (BrowserContext stranger = TestBrowser.shared().context()) {
      for (String path : List.of("api/actions/quit", "api/open", "api/actions/run-all")) {
        APIResponse response =
            stranger
                .request()
                .post(
                    address.resolve(path).toString(),
                    RequestOptions.create()
                        .setHeader("Origin", address.toString().replaceFirst("/$", ""))
                        .setData("{\"file\":\"pom.xml\"}"));
        assertThat(response.status()).as(path).isEqualTo(401);
      }
      Page refused = stranger.newPage();
      refused.navigate(address.toString());
      assertThat(refused.locator("h1")).hasText("Not logged in");
    }
    Path outside = Files.createTempFile("outside", ".java");
    try {
      Object status =
          page.evaluate(
              "file => fetch('/api/open', {method: 'POST', body: JSON.stringify({file})})"
                  + ".then(response => response.status)",
              outside.toString());
      assertThat(status).isEqualTo(403);
    } finally {
      Files.delete(outside);
    }
  }

  private Locator cycles() {
    return page.locator("#cycles li");
  }

  private Locator stage(String name) {
    return page.locator("#stages .stage[data-key='" + name + "']");
  }
}
