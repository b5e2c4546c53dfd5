package dev.openwork.app.desktop;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;

/**
 * A running instance.
 *
 * @param pid the process id of the launcher
 * @param app the address of the app
 */
record Instance(long pid, URI app) {

  /** Returns the text from which {@link #parse} reads the instance. */
  String format() {
    return "app=" + app + "\npid=" + pid + "\n";
  }

  /** Reads an instance; empty if the text is incomplete or damaged. */
  static Optional<Instance> parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      URI app = URI.create(properties.getProperty("app", ""));
      boolean complete = text.endsWith("\n") && "http".equals(app.getScheme()) && app.getPort() > 0;
      return complete
          ? Optional.of(new Instance(Long.parseLong(properties.getProperty("pid", "")), app))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
