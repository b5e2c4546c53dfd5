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

/** The servers that the app uses, by ID. A lookup neither connects nor caches. */
public final class Servers implements AutoCloseable {
  /** The ID of the local server. */
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

  /**
   * Reads the URL and the token of the local server from the environment.
   *
   * @throws IllegalArgumentException if the URL is invalid
   */
  public static Servers fromEnvironment(Map<String, String> environment) {
    Optional<String> token = find(environment, TOKEN);
    Optional<Path> file = find(environment, TOKEN_FILE).map(Path::of);
    String url = environment.getOrDefault(URL, DEFAULT_URL).strip();
    try {
      return new Servers(
          Map.of(
              LOCAL,
              new ServerTarget(
                  URI.create(url), () -> token.or(() -> file.flatMap(Servers::read)))));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(URL + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> find(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** Reads the file on each use, because the server may write it after the app has started. */
  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip()).filter(token -> !token.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the operations of a server. Creating an SDK is cheap, so create one for each use. */
  public OpenWorkSdk createSdk(String serverId) {
    return OpenWorkSdk.of(target(serverId), connections);
  }

  /** Returns the JSON mapper for the models of the SDK. */
  public ObjectMapper json() {
    return connections.json();
  }

  /** Aborts the calls and streams in progress. */
  @Override
  public void close() {
    connections.close();
  }

  private ServerTarget target(String serverId) {
    return Objects.requireNonNull(
        targets.get(serverId),
        () -> "Unknown server '" + serverId + "', expected one of " + targets.keySet());
  }
}
