package dev.openwork.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server or the app, started as a user would, ready, on a port of its own. Closing it ends it
 * with everything it started.
 */
public record RunningProgram(ChildProcess process, URI uri) implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final List<String> ANY_PORT = List.of("--host", "127.0.0.1", "--port", "0");

  /** The app says it in words, the server in its log of JSON lines. */
  private static final Pattern READY =
      Pattern.compile(
          "(?:app listening on |v2\\.start\".*\"url\":\")(http://127\\.0\\.0\\.1:\\d+)");

  /** Starts the app, as a client of the server at {@code server}. */
  public static RunningProgram app(URI server, Path home) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "OPENWORK_SERVER_V2_URL", server.toString(),
            "OPENWORK_SERVER_V2_CLIENT_TOKEN", "",
            "OPENWORK_UI_USE_SERVER_V2", "1");
    return start("dev.openwork.app.Main", environment, home);
  }

  /** Starts {@code mainClass} and waits until it says where it listens. */
  static RunningProgram start(String mainClass, Map<String, String> environment, Path directory)
      throws IOException, InterruptedException {
    return of(JavaProgram.start(mainClass, ANY_PORT, environment, directory));
  }

  /** Waits until the process says where it listens; ends it when it does not. */
  static RunningProgram of(ChildProcess process) throws InterruptedException {
    try {
      String line = process.awaitLine(READY.asPredicate(), START);
      Matcher ready = READY.matcher(line);
      if (!ready.find()) {
        throw new AssertionError("no address in " + line);
      }
      return new RunningProgram(process, URI.create(ready.group(1)));
    } catch (AssertionError | InterruptedException e) {
      process.close();
      throw e;
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
