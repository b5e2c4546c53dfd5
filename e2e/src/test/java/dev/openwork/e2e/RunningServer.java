package dev.openwork.e2e;

import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.ServerTarget;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The server with the real opencode below it, and the SDK to talk to it. */
public record RunningServer(RunningProgram program, OpenWorkSdk sdk) implements AutoCloseable {

  /**
   * Starts the server, and returns once it answers; opencode may still be starting then. Its state
   * lies below {@code home}, its opencode asks {@code model}, and every route is open, for it has
   * no tokens and makes none.
   */
  public static RunningServer start(ScriptedModel model, Path home)
      throws IOException, InterruptedException {
    return start(model, home, Map.of());
  }

  /** The same, with {@code more} in the server's environment. */
  public static RunningServer start(ScriptedModel model, Path home, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> environment =
        new HashMap<>(OpencodeConfig.environment(model, home.resolve("home")));
    environment.put("OPENWORK_SERVER_V2_WORKDIR", home.resolve("server").toString());
    environment.put("OPENWORK_SERVER_V2_RUNTIME_ASSETS", StagedOpencode.runtimeAssets().toString());
    environment.put("OPENWORK_SERVER_V2_TOKENS", "none");
    environment.put("OPENWORK_SERVER_V2_CLIENT_TOKEN", "");
    environment.put("OPENWORK_SERVER_V2_HOST_TOKEN", "");
    environment.putAll(more);
    var program = RunningProgram.start("dev.openwork.server.Main", environment, home);
    return new RunningServer(
        program, OpenWorkSdk.of(new ServerTarget(program.uri(), Optional::empty)));
  }

  /** Where it listens. */
  public URI uri() {
    return program.uri();
  }

  /**
   * Makes a workspace of {@code folder}, which is created, and returns its id once opencode serves
   * it: the first event of its stream comes from there.
   */
  public String openWorkspace(Path folder) throws IOException {
    Files.createDirectories(folder);
    var request = new LocalWorkspaceRequest().folderPath(folder.toString());
    String id = sdk.workspaces().createLocalWorkspace(request).getData().getId();
    try (EventStream<WorkspaceEvent> events = sdk.events().stream(id)) {
      if (events.next() instanceof ServerConnectedEvent) {
        return id;
      }
    }
    throw new AssertionError("the first event of " + id + " was not server.connected");
  }

  @Override
  public void close() {
    program.close();
  }
}
