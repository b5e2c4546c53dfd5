package dev.openwork.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium that is installed on this machine, controlled by Playwright. All tests of a JVM
 * share one browser process, which ends with the JVM; each test creates its own context. Not
 * thread-safe.
 */
final class TestBrowser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final double ASSERTION_TIMEOUT_MILLIS = 30_000;

  private static @Nullable TestBrowser shared;

  private final Browser browser;

  private TestBrowser(Browser browser) {
    this.browser = browser;
  }

  /** Returns the browser; see {@link InstalledProgram#find} if none is installed. */
  static TestBrowser shared() {
    TestBrowser running = shared == null ? start() : shared;
    shared = running;
    return running;
  }

  /** Creates a context; its pages share cookies and connections. */
  BrowserContext context() {
    return browser.newContext();
  }

  private static TestBrowser start() {
    Path program = InstalledProgram.find("Chromium", NAMES);
    PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_TIMEOUT_MILLIS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options = new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS);
    return new TestBrowser(playwright.chromium().launch(options));
  }
}
