package dev.openwork.app.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.Connections;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The servers that the app uses, by ID. This class alone decides where a call goes: to a Server V2
 * of the registry, or to the only server of the legacy path.
 */
public final class Servers implements AutoCloseable {
  /** The ID of the local server. */
  public static final String LOCAL = "srv_local";

  private static final String URL = "OPENWORK_SERVER_V2_URL";
  private static final String TOKEN = "OPENWORK_SERVER_V2_CLIENT_TOKEN";
  private static final String TOKEN_FILE = "OPENWORK_SERVER_V2_TOKEN_FILE";
  private static final String DEFAULT_URL = "http://127.0.0.1:3100";

  private final Connections connections;
  private final Function<String, ServerSdk> sdks;
  private final Optional<ServerManager> manager;
  private final Runnable closing;

  private Servers(
      Connections connections,
      Function<String, ServerSdk> sdks,
      Optional<ServerManager> manager,
      Runnable closing) {
    this.connections = connections;
    this.sdks = sdks;
    this.manager = manager;
    this.closing = closing;
  }

  /**
   * Uses the local Server V2 of the environment and the servers in a file.
   *
   * @throws IllegalArgumentException if the URL in the environment is invalid
   * @throws IOException if the file can be neither read nor renamed
   */
  public static Servers serverV2(Map<String, String> environment, Path file) throws IOException {
    ServerEntry local = local(environment);
    Connections connections = Connections.open();
    ServerRegistry registry = ServerRegistry.open(file, connections.json(), local);
    return new Servers(
        connections,
        id -> {
          ServerEntry entry = registry.get(id);
          return new ServerV2Sdk(OpenWorkSdk.of(entry.target(), connections), entry.info());
        },
        Optional.of(new ServerManager(registry, connections)),
        () -> {});
  }

  /** The only server of an app. */
  public interface SingleServer extends AutoCloseable {

    /** Returns the operations of the server, for any number of uses. */
    ServerSdk sdk();

    /** Aborts the calls and streams in progress. */
    @Override
    void close();

    /** Opens the server. */
    @FunctionalInterface
    interface Factory {

      /** Opens the server; {@code json} maps the models of the SDK. */
      SingleServer open(ObjectMapper json) throws IOException;
    }
  }

  /** Uses one server, which is the local one. It is closed together with the returned object. */
  public static Servers single(SingleServer.Factory factory) throws IOException {
    Connections connections = Connections.open();
    SingleServer server = factory.open(connections.json());
    return new Servers(
        connections,
        id -> {
          if (!id.equals(LOCAL)) {
            throw ServerRegistry.unknown(id, List.of(LOCAL));
          }
          return server.sdk();
        },
        Optional.empty(),
        server::close);
  }

  /**
   * Returns the operations of a server, with its latest known address, token and capabilities. Does
   * not connect and reads no file, so create an SDK for each use.
   *
   * @throws dev.openwork.sdk.error.NotFoundException if the ID is unknown
   */
  public ServerSdk createSdk(String serverId) {
    return sdks.apply(serverId);
  }

  /** Returns the management of the servers; empty if there is only one. */
  public Optional<ServerManager> manager() {
    return manager;
  }

  /** Returns the JSON mapper for the models of the SDK. */
  public ObjectMapper json() {
    return connections.json();
  }

  /** Aborts the calls and streams in progress. */
  @Override
  public void close() {
    connections.close();
    closing.run();
  }

  private static ServerEntry local(Map<String, String> environment) {
    String url = environment.getOrDefault(URL, DEFAULT_URL).strip();
    ServerToken token =
        find(environment, TOKEN)
            .<ServerToken>map(ServerToken.Text::new)
            .or(() -> find(environment, TOKEN_FILE).map(Path::of).map(ServerToken.InFile::new))
            .orElseGet(ServerToken.None::new);
    try {
      return ServerEntry.of(LOCAL, "Local server", URI.create(url), token, Capability.all());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(URL + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> find(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
