package dev.openwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.openwork.loop.LoopEvent.CycleFinished;
import dev.openwork.loop.LoopEvent.StageFinished;
import dev.openwork.loop.LoopEvent.StagesChanged;
import dev.openwork.loop.LoopListener;
import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.overlay.Overlay;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.stages.Downstream;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import dev.openwork.loop.web.LoopServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the overlay that shows build errors on the pages of an app, in a real browser. */
@Timeout(120)
class OverlayIT {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final Problem PROBLEM =
      new Problem(
          Optional.of(ROOT.resolve("server/src/main/java/demo/Pets.java")),
          17,
          34,
          "incompatible types: List<Pet> & \"more\" <b id=bold>cannot</b> be a Pet",
          "    Map<String, List<Pet>> all = new Pet(\"<script>alert(1)</script>\");");

  private static final CycleFinished END = new CycleFinished(Set.of(), Duration.ofMillis(90));

  private final BrowserContext browser = TestBrowser.shared().context();
  private final List<String> errors = new ArrayList<>();
  private LoopServer server = LoopServer.open(0);
  private Overlay overlay = Overlay.on(server, "token", Optional.empty());
  private LoopListener loop = follow(overlay);
  private final StaticPage app = StaticPage.with(overlay.script());
  private int opened;

  OverlayIT() throws IOException {}

  @AfterEach
  void close() {
    browser.close();
    app.close();
    server.close();
  }

  @Test
  void showsAnErrorUntilItIsFixed() {
    Page page = open();
    assertThat(panel(page)).hasCount(0);

    loop.on(report("server", Outcome.RAN));
    loop.on(report("compile server", Outcome.FAILED, PROBLEM, Problem.of("second error")));
    assertThat(panel(page)).isVisible();
    assertThat(panel(page).locator("h2")).hasText("compile server failed");
    assertThat(panel(page).locator(".place")).hasText("server/src/main/java/demo/Pets.java:17");
    assertThat(panel(page).locator(".message").first()).hasText(PROBLEM.message());
    assertThat(panel(page).locator("pre"))
        .hasText(
            "Map<String, List<Pet>> all = new Pet(\"<script>alert(1)</script>\");\n"
                + " ".repeat(29)
                + "^");
    assertThat(panel(page).locator("footer")).containsText("server still runs the code of ");
    assertThat(panel(page).locator("#bold, script")).hasCount(0);

    loop.on(report("compile server", Outcome.RAN));
    assertThat(panel(page)).hasCount(0);
    assertThat(errors).isEmpty();
  }

  @Test
  void showsAnErrorOnNewPagesAndOnMorePagesThanTheConnectionLimit() {
    loop.on(report("compile server", Outcome.FAILED, PROBLEM));
    List<Page> pages = IntStream.range(0, 9).mapToObj(i -> open()).toList();
    pages.forEach(page -> assertThat(panel(page)).isVisible());

    pages.get(0).close();
    loop.on(report("compile server", Outcome.UNCHANGED));
    pages.stream().skip(1).forEach(page -> assertThat(panel(page)).hasCount(0));
  }

  @Test
  void staysHiddenUntilAnotherErrorOccurs() {
    Page page = open();
    loop.on(report("compile server", Outcome.FAILED, PROBLEM));
    panel(page).locator(".close").click();
    assertThat(panel(page)).hasCount(0);

    loop.on(report("compile server", Outcome.FAILED, Problem.of("another error")));
    assertThat(panel(page)).containsText("another error");
    page.keyboard().press("Escape");
    assertThat(panel(page)).hasCount(0);
  }

  @Test
  void disappearsWithTheLoopAndReappearsWithTheNext() throws IOException {
    Page page = open();
    loop.on(report("compile server", Outcome.FAILED, PROBLEM));
    assertThat(panel(page)).isVisible();

    server.close();
    assertThat(panel(page)).hasCount(0);

    server = LoopServer.open(overlay.script().getPort());
    overlay = Overlay.on(server, "token", Optional.empty());
    loop = follow(overlay);
    loop.on(report("compile app", Outcome.FAILED, PROBLEM));
    assertThat(panel(page).locator("h2")).hasText("compile app failed");
  }

  @Test
  void reloadsEachPageOnceAfterTheAppHasChanged() {
    cycle("server", "app");
    List<Page> pages = IntStream.range(0, 3).mapToObj(i -> open()).toList();
    pages.get(2).evaluate("window.scrollTo(0, 700)");

    loop.on(report("app", Outcome.RAN));
    loop.on(report("docs", Outcome.FAILED, PROBLEM));
    pages.forEach(page -> assertThat(panel(page)).isVisible());
    loop.on(END);
    loop.on(report("docs", Outcome.RAN));
    pages.forEach(page -> assertThat(panel(page)).hasCount(0));
    pages.forEach(page -> assertThat(page.locator("h1")).hasText("Load 1"));

    loop.on(END);
    pages.forEach(page -> assertThat(page.locator("h1")).hasText("Load 2"));
    assertThat(pages.get(2).evaluate("window.scrollY")).isEqualTo(700);

    cycle("server");
    showAndClearAnError(pages);
    pages.forEach(page -> assertThat(page.locator("h1")).hasText("Load 2"));
    assertThat(errors).isEmpty();
  }

  @Test
  void reloadsAPageAfterAnotherLoopHasStartedTheApp() throws IOException {
    cycle("app");
    Page page = open();
    server.close();
    server = LoopServer.open(overlay.script().getPort());
    overlay = Overlay.on(server, "token", Optional.empty());
    loop = follow(overlay);
    showAndClearAnError(List.of(page));
    assertThat(page.locator("h1")).hasText("Load 1");

    cycle("app");
    assertThat(page.locator("h1")).hasText("Load 2");
  }

  @Test
  void opensTheLineOfAnErrorInTheEditor(@TempDir Path root) throws IOException {
    StandInEditor editor = StandInEditor.create(root.resolve("bin"));
    Path file = Files.writeString(root.resolve("Pets.java"), "class Pets {}");
    Path outside = Files.createTempFile("outside", ".java");
    server.close();
    server = LoopServer.open(overlay.script().getPort());
    overlay =
        Overlay.on(
            server,
            "token",
            Optional.of(
                SourceOpener.of(root, Map.of("OPENWORK_EDITOR", editor.program().toString()))));
    loop = follow(overlay);
    Page page = open();

    loop.on(
        report(
            "compile server",
            Outcome.FAILED,
            Problem.at(file, 1, "a"),
            Problem.at(outside, 1, "b")));
    panel(page).locator(".place button").first().click();
    assertThat(editor.awaitCall()).containsExactly(file.toRealPath() + ":1:1");

    panel(page).locator(".place button").last().click();
    assertThat(panel(page).locator(".place").last()).containsText("Not a file of this project");
    assertThat(editor.arguments()).doesNotExist();
    Files.delete(outside);
  }

  private void cycle(String... stages) {
    Stream.of(stages).forEach(stage -> loop.on(report(stage, Outcome.RAN)));
    loop.on(END);
  }

  /** Ensures that the pages have processed all earlier events. */
  private void showAndClearAnError(List<Page> pages) {
    loop.on(report("compile server", Outcome.FAILED, PROBLEM));
    pages.forEach(page -> assertThat(panel(page)).isVisible());
    loop.on(report("compile server", Outcome.RAN));
    pages.forEach(page -> assertThat(panel(page)).hasCount(0));
  }

  private Page open() {
    Page page = browser.newPage();
    page.onConsoleMessage(message -> errors.add(message.text()));
    page.onPageError(errors::add);
    page.navigate(app.address(opened++));
    return page;
  }

  private static Locator panel(Page page) {
    return page.locator("[data-openwork-overlay] .panel");
  }

  private static LoopListener follow(Overlay overlay) {
    Downstream downstream =
        new Downstream(
            List.of("server", "app"),
            Map.of("compile server", Set.of("server"), "compile app", Set.of("app")));
    LoopListener listener = overlay.follow(new SourcePaths(ROOT), Clock.systemUTC());
    listener.on(new StagesChanged(downstream, List.of()));
    return listener;
  }

  private static StageFinished report(String stage, Outcome outcome, Problem... problems) {
    return new StageFinished(
        new StageReport(stage, outcome, Duration.ofMillis(40), "", List.of(problems)));
  }
}
