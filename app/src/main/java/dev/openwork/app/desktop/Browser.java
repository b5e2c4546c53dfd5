package dev.openwork.app.desktop;

import dev.openwork.app.files.OwnerFile;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The default browser of the desktop.
 *
 * @param command opens the address that is appended to it; empty without a desktop
 */
record Browser(List<String> command) {
  private static final List<String> DESKTOP = List.of("DISPLAY", "WAYLAND_DISPLAY", "BROWSER");

  Browser {
    command = List.copyOf(command);
  }

  /** Returns a browser that opens nothing. */
  static Browser none() {
    return new Browser(List.of());
  }

  /**
   * Returns the browser of a platform.
   *
   * @param system the value of {@code os.name}
   * @param environment used to detect a desktop on Unix
   */
  static Browser of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return new Browser(List.of("open"));
    }
    if (name.startsWith("windows")) {
      return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    if (DESKTOP.stream().noneMatch(variable -> isSet(environment, variable))) {
      return none();
    }
    // In the process group of the launcher, the browser would receive its Ctrl+C.
    return new Browser(
        name.startsWith("linux") ? List.of("setsid", "xdg-open") : List.of("xdg-open"));
  }

  /**
   * Opens a login URL without waiting for the browser. Other users of the machine can read command
   * lines, so the browser is started with a private file that leads to the URL.
   *
   * @param page the file
   * @throws IOException if the file cannot be written or there is no such program
   */
  void open(URI login, Path page) throws IOException {
    if (command.isEmpty()) {
      return;
    }
    new OwnerFile(page).write(page(login));
    List<String> line = new ArrayList<>(command);
    line.add(page.toUri().toString());
    Process browser =
        new ProcessBuilder(line)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    browser.getOutputStream().close();
  }

  private static boolean isSet(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
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
