package dev.openwork.loop.report;

import dev.openwork.loop.files.PrivateFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the app in the browser, logged in. Other users of the machine can read command lines, so
 * the browser is started with a private file that leads to the login URL.
 *
 * @param logins empty for an app without login
 */
record LoginBrowser(Browser browser, Optional<LoginUrls> logins) {

  /**
   * Opens an address without waiting for the browser.
   *
   * @param onFailure called if that fails, possibly on another thread
   */
  void open(URI app, Runnable onFailure) {
    Optional<URI> login = logins.flatMap(urls -> urls.create(app));
    if (login.isEmpty()) {
      browser.open(app, onFailure);
      return;
    }
    try {
      Path page = logins.orElseThrow().secretFile().resolveSibling("open.html");
      PrivateFile.write(page, page(login.get()));
      browser.open(page.toUri(), onFailure);
    } catch (IOException e) {
      onFailure.run();
    }
  }

  private static String page(URI login) {
    return """
    <!DOCTYPE html>
    <meta charset="utf-8">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="refresh" content="0;url=%s">
    <title>OpenWork</title>
    <a href="%s">Continue to OpenWork</a>
    """
        .formatted(login, login);
  }
}
