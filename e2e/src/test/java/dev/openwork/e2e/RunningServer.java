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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server with the real opencode, and an SDK for it. */
public record RunningServer(RunningProgram program, OpenWorkSdk sdk) implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  /**
   * Starts the server without authentication and waits until it is ready; opencode may still be
   * starting.
   *
   * @param model the model that opencode uses
   * @param home contains the state of the server and of opencode
   */
  public static RunningServer start(ScriptedModel model, Path home)
      throws IOException, InterruptedException {
    return start(model, home, Map.of());
  }

  /** Starts the server with additional environment variables. */
  public static RunningServer start(ScriptedModel model, Path home, Map<String, String> variables)
      throws IOException, InterruptedException {
    Map<String, String> environment =
        new HashMap<>(OpencodeConfig.environment(model, home.resolve("home")));
    environment.put("OPENWORK_SERVER_V2_WORKDIR", home.resolve("server").toString());
    environment.put("OPENWORK_SERVER_V2_RUNTIME_ASSETS", StagedOpencode.runtimeAssets().toString());
    environment.put("OPENWORK_SERVER_V2_TOKENS", "none");
    environment.put("OPENWORK_SERVER_V2_CLIENT_TOKEN", "");
    environment.put("OPENWORK_SERVER_V2_HOST_TOKEN", "");
    environment.putAll(variables);
    var program = RunningProgram.start("dev.openwork.server.Main", environment, home);
    return new RunningServer(
        program, OpenWorkSdk.of(new ServerTarget(program.uri(), Optional::empty)));
  }

  /** Returns the base URL. */
  public URI uri() {
    return program.uri();
  }

  /**
   * Creates a workspace for {@code folder}, which is created, and returns its ID as soon as
   * opencode serves it: the first event of its stream is sent by opencode.
   */
  public String openWorkspace(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var request = LocalWorkspaceRequest.builder().folderPath(folder.toString()).build();
    String id = sdk.workspaces().createLocalWorkspace(request).id();
    awaitOpencode();
    try (EventStream<WorkspaceEvent> events = sdk.events().stream(id)) {
      if (events.next() instanceof ServerConnectedEvent) {
        return id;
      }
    }
    throw new AssertionError("The first event of " + id + " is not server.connected");
  }

  /** Waits until opencode is running. */
  void awaitOpencode() throws InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    while (!sdk.system().getOpencodeHealth().running()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(sdk.system().getOpencodeHealth().toString());
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
