package dev.openwork.app.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.ServerTarget;
import java.net.URI;
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
  private static final String DEFAULT_URL = "http://127.0.0.1:3100";

  private final Connections connections = Connections.open();
  private final Map<String, ServerTarget> targets;

  private Servers(Map<String, ServerTarget> targets) {
    this.targets = Map.copyOf(targets);
  }

  /** Reads where the local server is; fails if its address is none. */
  public static Servers fromEnvironment(Map<String, String> environment) {
    Optional<String> token =
        Optional.ofNullable(environment.get(TOKEN)).filter(value -> !value.isBlank());
    URI url = URI.create(environment.getOrDefault(URL, DEFAULT_URL).strip());
    return new Servers(Map.of(LOCAL, new ServerTarget(url, () -> token)));
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
