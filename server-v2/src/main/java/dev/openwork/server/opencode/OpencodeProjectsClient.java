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

/** What opencode offers in a directory, as its version 1.18 does. */
public final class OpencodeProjectsClient implements OpencodeProjects {
  private static final TypeReference<List<Agent>> AGENTS = new TypeReference<>() {};
  private static final TypeReference<List<Command>> COMMANDS = new TypeReference<>() {};
  private static final TypeReference<List<String>> FILES = new TypeReference<>() {};
  private static final TypeReference<ProvidersBody> PROVIDERS = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;

  /** Calls through {@code http}. */
  public OpencodeProjectsClient(OpencodeHttp http) {
    this.http = http;
  }

  @Override
  public List<Agent> agents(Path directory) {
    return http.get(directory, "/agent", AGENTS);
  }

  @Override
  public ProviderCatalog providers(Path directory) {
    ProvidersBody body = http.get(directory, "/provider", PROVIDERS);
    return new ProviderCatalog(body.all(), body.defaults(), body.connected());
  }

  @Override
  public List<Command> commands(Path directory) {
    return http.get(directory, "/command", COMMANDS);
  }

  @Override
  public List<String> files(Path directory, FileQuery query) {
    QueryPath path =
        new QueryPath("/find/file")
            .add("query", Optional.of(query.text()))
            .add("type", query.directories().map(wanted -> wanted ? "directory" : "file"))
            .add("limit", Optional.of(query.limit()));
    return http.get(directory, path.toString(), FILES);
  }

  @Override
  public void dispose(Path directory) {
    http.post(directory, "/instance/dispose", Map.of(), DONE);
  }

  private record ProvidersBody(
      List<Provider> all,
      @JsonProperty("default") Map<String, String> defaults,
      List<String> connected) {}
}
