package dev.openwork.app.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.ServerTarget;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The servers that the app can talk to, by id. Everything is looked up here and now: no network, no
 * discovery, no caching needed.
 */
public final class Servers implements AutoCloseable {
  /** The id of the server on this machine. */
  public static final String LOCAL = "srv_local";

  private static final String URL = "OPENWORK_SERVER_V2_URL";
  private static final String TOKEN = "OPENWORK_SERVER_V2_CLIENT_TOKEN";
  private static final String TOKEN_FILE = "OPENWORK_SERVER_V2_TOKEN_FILE";
  private static final String DEFAULT_URL = "http://127.0.0.1:3100";

  private final Connections connections = Connections.open();
  private final Map<String, ServerTarget> targets;

  private Servers(Map<String, ServerTarget> targets) {
    this.targets = Map.copyOf(targets);
  }

  /** Reads where the local server is; fails if its address is none. */
  public static Servers fromEnvironment(Map<String, String> environment) {
    Optional<String> token = find(environment, TOKEN);
    Optional<Path> file = find(environment, TOKEN_FILE).map(Path::of);
    URI url = URI.create(environment.getOrDefault(URL, DEFAULT_URL).strip());
    return new Servers(
        Map.of(LOCAL, new ServerTarget(url, () -> token.or(() -> file.flatMap(Servers::read)))));
  }

  private static Optional<String> find(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** What the file holds now; the server may make it after the app has started. */
  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip()).filter(token -> !token.isEmpty());
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** Returns the operations of a server; costs a few objects, so make it anew for every use. */
  public OpenWorkSdk createSdk(String serverId) {
    return OpenWorkSdk.of(target(serverId), connections);
  }

  /** Returns the mapper that reads and writes the models of the SDK. */
  public ObjectMapper json() {
    return connections.json();
  }

  /** Breaks the calls and streams under way. */
  @Override
  public void close() {
    connections.close();
  }

  private ServerTarget target(String serverId) {
    return Objects.requireNonNull(
        targets.get(serverId),
        () -> "No server '" + serverId + "'; there are " + targets.keySet() + ".");
  }
}
