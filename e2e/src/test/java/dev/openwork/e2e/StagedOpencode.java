package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real opencode, where the build staged it. */
public final class StagedOpencode {
  private StagedOpencode() {}

  /** The directory of this project's runtime assets. */
  public static Path runtimeAssets() {
    return ProjectCopy.projectRoot().resolve(".local").resolve("runtime-assets");
  }

  /**
   * The program.
   *
   * @throws IllegalStateException when it is not staged
   */
  public static Path program() throws IOException {
    Path manifest = runtimeAssets().resolve("opencode").resolve("current.json");
    if (!Files.exists(manifest)) {
      throw new IllegalStateException(
          manifest + " is missing; stage opencode with 'mvn openwork:fetch-opencode'");
    }
    JsonNode current = new ObjectMapper().readTree(manifest.toFile());
    return manifest.resolveSibling(current.path("path").asText());
  }
}
