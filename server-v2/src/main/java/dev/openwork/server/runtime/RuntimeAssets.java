package dev.openwork.server.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.domain.StagedProgram;
import dev.openwork.server.opencode.OpencodeJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The programs that are staged for the server, each named by a {@code current.json}. */
public final class RuntimeAssets {
  private final Optional<Path> root;
  private final OpencodeJson json = new OpencodeJson();

  /** Looks below {@code root}; without one, nothing is staged. */
  public RuntimeAssets(Optional<Path> root) {
    this.root = root;
  }

  /** The directory it looks below. */
  public Optional<Path> root() {
    return root;
  }

  /** The staged program of this name; fails when its {@code current.json} cannot be understood. */
  public Optional<StagedProgram> find(String name) throws IOException {
    Optional<Path> manifest =
        root.map(r -> r.resolve(name).resolve("current.json")).filter(Files::isRegularFile);
    return manifest.isEmpty() ? Optional.empty() : Optional.of(read(manifest.get()));
  }

  private StagedProgram read(Path manifest) throws IOException {
    try {
      JsonNode node = json.tree(Files.readString(manifest));
      Path path = manifest.resolveSibling(node.required("path").asText());
      return new StagedProgram(
          node.required("version").asText(),
          path.toAbsolutePath().normalize(),
          node.required("sha256").asText(),
          Optional.ofNullable(node.path("source").textValue()));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(
          "%s cannot be understood: %s; stage it again".formatted(manifest, e.getMessage()), e);
    }
  }
}
