package dev.openwork.app.legacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.Servers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The opencode that the app runs itself, for one generation of the app. */
public final class LegacyServer implements Servers.SingleServer {
  private static final String ASSETS = "OPENWORK_SERVER_V2_RUNTIME_ASSETS";
  private static final Path DEFAULT_ASSETS = Path.of(".local", "runtime-assets");

  private final OpencodeSupervisor supervisor;
  private final OpencodeHttp http;
  private final ServerSdk sdk;

  private LegacyServer(
      OpencodeSupervisor supervisor, LegacyWorkspaces workspaces, ObjectMapper json) {
    this.supervisor = supervisor;
    this.http = new OpencodeHttp(supervisor::endpoint, json);
    this.sdk = new LegacySdk(http, supervisor::status, workspaces, json);
  }

  /**
   * Starts opencode in the background, unless it is running.
   *
   * @param kept contains the process, which is added if it is missing
   * @param state the directory for the state of opencode and the list of workspaces
   * @param environment the environment of the app
   * @param json the mapper for the models of the SDK
   * @throws IOException if the list of workspaces can be neither read nor renamed
   */
  public static LegacyServer start(
      Map<String, AutoCloseable> kept,
      Path state,
      Map<String, String> environment,
      ObjectMapper json)
      throws IOException {
    LegacyWorkspaces workspaces =
        LegacyWorkspaces.open(state.resolve("workspaces.json"), json, Clock.systemUTC());
    Path assets =
        Optional.ofNullable(environment.get(ASSETS))
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .orElse(DEFAULT_ASSETS)
            .toAbsolutePath();
    return new LegacyServer(
        OpencodeSupervisor.start(kept, state, assets, environment), workspaces, json);
  }

  @Override
  public ServerSdk sdk() {
    return sdk;
  }

  /** Closes the connections. opencode keeps running until the app ends. */
  @Override
  public void close() {
    http.close();
    supervisor.close();
  }
}
