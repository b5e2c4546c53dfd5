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
 * The browser that the desktop prefers.
 *
 * @param command opens the address that is added to it; absent where there is no desktop
 */
record Browser(Optional<List<String>> command) {

  /**
   * The browser of a platform.
   *
   * @param system as {@code os.name} says it
   * @param environment tells whether there is a desktop where that is not certain
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
    // A browser in the loop's own process group would end with the loop's Ctrl-C.
    return new Browser(
        Optional.of(
            name.startsWith("linux") ? List.of("setsid", "xdg-open") : List.of("xdg-open")));
  }

  /**
   * Opens an address, without waiting for it.
   *
   * @param otherwise called, perhaps on another thread, when that cannot be done
   */
  void open(URI address, Runnable otherwise) {
    if (command.isEmpty()) {
      otherwise.run();
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
      var unused = process.onExit().thenAccept(ended -> check(ended.exitValue(), otherwise));
    } catch (IOException noSuchProgram) {
      otherwise.run();
    }
  }

  private static void check(int status, Runnable otherwise) {
    if (status != 0) {
      otherwise.run();
    }
  }
}
