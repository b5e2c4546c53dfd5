package dev.openwork.process.opencode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.process.ChildArtifact;
import dev.openwork.process.files.SmallFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The staged programs, each described by a {@code current.json}. */
public final class RuntimeAssets {
  private final Optional<Path> root;
  private final ObjectMapper mapper = new ObjectMapper();

  /** Reads programs staged below {@code root}; if it is empty, nothing is staged. */
  public RuntimeAssets(Optional<Path> root) {
    this.root = root;
  }

  /** Returns the staged program of this name; fails if its {@code current.json} is invalid. */
  public Optional<StagedProgram> find(String name) throws IOException {
    Optional<Path> manifest =
        root.map(r -> r.resolve(name).resolve("current.json")).filter(Files::exists);
    return manifest.isEmpty() ? Optional.empty() : Optional.of(read(manifest.get()));
  }

  private StagedProgram read(Path manifest) throws IOException {
    try {
      JsonNode node = mapper.readTree(SmallFile.read(manifest));
      Path path = manifest.resolveSibling(node.required("path").asText());
      return new StagedProgram(
          node.required("version").asText(),
          new ChildArtifact(
              path.toAbsolutePath().normalize(),
              node.required("sha256").asText(),
              Optional.ofNullable(node.path("source").textValue())));
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException(
          "%s is invalid: %s. Stage the program again".formatted(manifest, e.getMessage()), e);
    }
  }
}
