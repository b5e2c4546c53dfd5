package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The staged binary of opencode. */
public final class StagedOpencode {
  private StagedOpencode() {}

  /** Returns the directory of the runtime assets of this project. */
  public static Path runtimeAssets() {
    return ProjectCopy.projectRoot().resolve(".local").resolve("runtime-assets");
  }

  /**
   * Returns the path of the binary.
   *
   * @throws IllegalStateException if it is not staged
   */
  public static Path program() throws IOException {
    Path manifest = runtimeAssets().resolve("opencode").resolve("current.json");
    if (!Files.exists(manifest)) {
      throw new IllegalStateException(
          manifest + " is missing. Stage opencode with 'mvn openwork:fetch-opencode'.");
    }
    JsonNode current = new ObjectMapper().readTree(manifest.toFile());
    return manifest.resolveSibling(current.path("path").asText());
  }
}
