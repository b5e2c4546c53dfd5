package dev.openwork.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

  /** Opens the browser; see {@link InstalledProgram#find} for where none is installed. */
  static TestBrowser open() {
    Path program = InstalledProgram.find("Chromium", NAMES);
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
}
