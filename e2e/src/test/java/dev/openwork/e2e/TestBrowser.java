package dev.openwork.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium that is installed on this machine, driven by Playwright; nothing is downloaded. */
final class TestBrowser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private TestBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Opens the browser. Where none is installed the test is aborted with a notice, except under
   * {@code CI=true}, where it fails: there, a missing browser is a fault of the machine.
   */
  static TestBrowser open() {
    Path program = find().orElseGet(TestBrowser::none);
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new LaunchOptions().setExecutablePath(program).setArgs(QUIET);
    return new TestBrowser(playwright, playwright.chromium().launch(options));
  }

  /** A page in a context of its own. */
  Page page() {
    return browser.newPage();
  }

  /** A window whose pages share what pages of one person share. */
  BrowserContext window() {
    return browser.newContext();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> directories(path).map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<String> directories(String path) {
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1)).filter(d -> !d.isEmpty());
  }

  private static Path none() {
    String problem = "no browser on PATH, looked for " + NAMES + "; install Chromium";
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(problem);
    }
    System.err.println("SKIPPED: " + problem);
    return Assumptions.abort(problem);
  }
}
