package dev.openwork.loop.report;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The default browser of the desktop.
 *
 * @param command opens the address that is appended to it; absent without a desktop
 */
record Browser(Optional<List<String>> command) {

  /**
   * Returns the browser of a platform.
   *
   * @param system the value of {@code os.name}
   * @param environment used to detect a desktop on Unix
   */
  static Browser of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return new Browser(Optional.of(List.of("open")));
    }
    if (name.startsWith("windows")) {
      return new Browser(Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler")));
    }
    if (List.of("DISPLAY", "WAYLAND_DISPLAY", "BROWSER").stream()
        .noneMatch(environment::containsKey)) {
      return new Browser(Optional.empty());
    }
    // In the loop's process group, the browser would receive the loop's Ctrl-C.
    return new Browser(
        Optional.of(
            name.startsWith("linux") ? List.of("setsid", "xdg-open") : List.of("xdg-open")));
  }

  /**
   * Opens an address without waiting for the browser.
   *
   * @param onFailure called if that fails, possibly on another thread
   */
  void open(URI address, Runnable onFailure) {
    if (command.isEmpty()) {
      onFailure.run();
      return;
    }
    List<String> line = new ArrayList<>(command.get());
    line.add(address.toString());
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      var unused = process.onExit().thenAccept(ended -> check(ended.exitValue(), onFailure));
    } catch (IOException noSuchProgram) {
      onFailure.run();
    }
  }

  private static void check(int status, Runnable onFailure) {
    if (status != 0) {
      onFailure.run();
    }
  }
}
