package dev.openwork.server.opencode;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.model.Agent;
import dev.openwork.server.model.Command;
import dev.openwork.server.model.Provider;
import dev.openwork.server.model.ProviderCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations of opencode 1.18 on a project directory. Methods fail as those of {@link
 * SessionClient} do.
 */
public final class ProjectClient {
  private static final TypeReference<List<Agent>> AGENTS = new TypeReference<>() {};
  private static final TypeReference<List<Command>> COMMANDS = new TypeReference<>() {};
  private static final TypeReference<List<String>> FILES = new TypeReference<>() {};
  private static final TypeReference<ProvidersBody> PROVIDERS = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;

  /** Creates a client that sends its calls through {@code http}. */
  public ProjectClient(OpencodeHttp http) {
    this.http = http;
  }

  /** Returns the agents. */
  public List<Agent> agents(Path directory) {
    return http.get(directory, "/agent", AGENTS);
  }

  /** Returns all providers, including those without credentials. */
  public ProviderCatalog providers(Path directory) {
    ProvidersBody body = http.get(directory, "/provider", PROVIDERS);
    return new ProviderCatalog(body.all(), body.defaults(), body.connected());
  }

  /** Returns the commands. */
  public List<Command> commands(Path directory) {
    return http.get(directory, "/command", COMMANDS);
  }

  /**
   * Returns the paths of matching files relative to the directory, best match first.
   *
   * @param directories whether to return only directories or only files; both if empty
   */
  public List<String> files(
      Path directory, String query, Optional<Boolean> directories, int limit) {
    QueryPath path =
        new QueryPath("/find/file")
            .add("query", Optional.of(query))
            .add("type", directories.map(wanted -> wanted ? "directory" : "file"))
            .add("limit", Optional.of(limit));
    return http.get(directory, path.toString(), FILES);
  }

  /**
   * Disposes the opencode instance of a directory, including its runs. The next call loads the
   * configuration again. Other directories and the process are not affected.
   */
  public void dispose(Path directory) {
    http.post(directory, "/instance/dispose", Map.of(), DONE);
  }

  private record ProvidersBody(
      List<Provider> all,
      @JsonProperty("default") Map<String, String> defaults,
      List<String> connected) {}
}
