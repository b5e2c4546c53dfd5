package dev.openwork.maven.assets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The content of a {@code current.json}: which version is staged, its path relative to that file's
 * directory with forward slashes, and its SHA-256.
 */
record CurrentManifest(String version, String path, String sha256) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The manifest that says {@code asset} in the file {@code manifest}. */
  static CurrentManifest of(StagedAsset asset, Path manifest) {
    Path relative = manifest.resolveSibling("").relativize(asset.path());
    return new CurrentManifest(
        asset.version(), relative.toString().replace('\\', '/'), asset.sha256().hex());
  }

  /** Reads {@code manifest}; empty when there is none, or none that can be made sense of. */
  static Optional<CurrentManifest> read(Path manifest) throws IOException {
    if (!Files.exists(manifest)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(manifest.toFile(), CurrentManifest.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code manifest} says the same already. */
  boolean isIn(Path manifest) throws IOException {
    return read(manifest).equals(Optional.of(this));
  }

  /** Replaces {@code manifest}, whose directory must exist, in one step. */
  void write(Path manifest) throws IOException {
    AtomicFiles.write(manifest, JSON.writeValueAsString(this) + "\n");
  }
}
