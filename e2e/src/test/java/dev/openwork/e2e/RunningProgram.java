package dev.openwork.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server or the app in a separate process on a free port, ready for requests. Closing it ends
 * the process and its descendants.
 */
public record RunningProgram(ChildProcess process, URI uri) implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final String PORT = "OPENWORK_SERVER_V2_PORT";

  /** The app prints a message, the server writes a JSON log line. */
  private static final Pattern READY =
      Pattern.compile(
          "(?:app listening on |v2\\.start\".*\"url\":\")(http://127\\.0\\.0\\.1:\\d+)");

  private static final Pattern LOGIN = Pattern.compile("http://\\S+/login\\?code=\\S+");

  /** Starts the app with the server at {@code server}. */
  public static RunningProgram app(URI server, Path home) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "OPENWORK_SERVER_V2_URL", server.toString(),
            "OPENWORK_SERVER_V2_CLIENT_TOKEN", "",
            "OPENWORK_UI_USE_SERVER_V2", "1");
    return start("dev.openwork.app.Main", environment, home);
  }

  /** Starts the app without Server V2: it runs the staged opencode with {@code model}. */
  public static RunningProgram legacyApp(ScriptedModel model, Path home)
      throws IOException, InterruptedException {
    Map<String, String> environment =
        new HashMap<>(OpencodeConfig.environment(model, home.resolve("home")));
    environment.put("OPENWORK_SERVER_V2_RUNTIME_ASSETS", StagedOpencode.runtimeAssets().toString());
    environment.put("OPENWORK_UI_USE_SERVER_V2", "");
    return start("dev.openwork.app.Main", environment, home);
  }

  /**
   * Starts {@code mainClass} and waits until it reports its address. Its port is {@value #PORT} of
   * {@code environment}, or any.
   */
  static RunningProgram start(String mainClass, Map<String, String> environment, Path directory)
      throws IOException, InterruptedException {
    String port = environment.getOrDefault(PORT, "0");
    List<String> arguments = List.of("--host", "127.0.0.1", "--port", port);
    return of(JavaProgram.start(mainClass, arguments, environment, directory));
  }

  /** Waits until the process reports its address, and ends it on failure. */
  static RunningProgram of(ChildProcess process) throws InterruptedException {
    try {
      String line = process.awaitLine(READY.asPredicate(), START);
      Matcher ready = READY.matcher(line);
      if (!ready.find()) {
        throw new AssertionError("No address in " + line);
      }
      return new RunningProgram(process, URI.create(ready.group(1)));
    } catch (AssertionError | InterruptedException e) {
      process.close();
      throw e;
    }
  }

  /** Waits for the one-time login URL that the app prints, and returns it. */
  URI loginUrl() throws InterruptedException {
    Matcher login = LOGIN.matcher(process.awaitLine(LOGIN.asPredicate(), START));
    if (!login.find()) {
      throw new AssertionError("No login URL");
    }
    return URI.create(login.group());
  }

  @Override
  public void close() {
    process.close();
  }
}
