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
 * The server or the app, started as a user would, ready, on a port of its own. Closing it ends it
 * with everything it started.
 */
public record RunningProgram(ChildProcess process, URI uri) implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final List<String> ANY_PORT = List.of("--host", "127.0.0.1", "--port", "0");
  private static final Pattern READY = Pattern.compile("listening.*(http://127\\.0\\.0\\.1:\\d+)");

  /**
   * Starts the server. Its state, and that of the opencode it runs, lies below {@code home}; that
   * opencode asks {@code model}. Its tokens are unset, so every route is open.
   */
  public static RunningProgram server(ScriptedModel model, Path home)
      throws IOException, InterruptedException {
    Map<String, String> environment =
        new HashMap<>(OpencodeConfig.environment(model, home.resolve("home")));
    environment.put("OPENWORK_SERVER_V2_WORKDIR", home.resolve("server").toString());
    environment.put("OPENWORK_SERVER_V2_RUNTIME_ASSETS", StagedOpencode.runtimeAssets().toString());
    environment.put("OPENWORK_SERVER_V2_CLIENT_TOKEN", "");
    environment.put("OPENWORK_SERVER_V2_HOST_TOKEN", "");
    return start("dev.openwork.server.Main", environment, home);
  }

  /** Starts the app, as a client of {@code server}. */
  public static RunningProgram app(RunningProgram server, Path home)
      throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "OPENWORK_SERVER_V2_URL", server.uri().toString(),
            "OPENWORK_SERVER_V2_CLIENT_TOKEN", "",
            "OPENWORK_UI_USE_SERVER_V2", "1");
    return start("dev.openwork.app.Main", environment, home);
  }

  @Override
  public void close() {
    process.close();
  }

  private static RunningProgram start(
      String mainClass, Map<String, String> environment, Path directory)
      throws IOException, InterruptedException {
    ChildProcess process = JavaProgram.start(mainClass, ANY_PORT, environment, directory);
    try {
      Matcher ready = READY.matcher(process.awaitLine(READY.asPredicate(), START));
      if (!ready.find()) {
        throw new AssertionError("a line that matched no longer does");
      }
      return new RunningProgram(process, URI.create(ready.group(1)));
    } catch (AssertionError | InterruptedException e) {
      process.close();
      throw e;
    }
  }
}
