package dev.openwork.maven.assets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content of a {@code current.json}: which version is staged, its path relative to that file's
 * directory with forward slashes, its SHA-256, and where its bytes came from. Read and written
 * without data binding, whose start-up would cost each build more than all else that is done for a
 * program that is there.
 */
public record CurrentManifest(String version, String path, String sha256, Provenance source) {
  private static final Set<String> FIELDS = Set.of("version", "path", "sha256");

  /** The manifest that says {@code asset} in the file {@code manifest}. */
  public static CurrentManifest of(StagedAsset asset, Path manifest) {
    Path relative = manifest.resolveSibling("").relativize(asset.path());
    return new CurrentManifest(
        asset.version(),
        relative.toString().replace('\\', '/'),
        asset.sha256().hex(),
        asset.source());
  }

  /** Reads {@code manifest}; empty when there is none, or none that can be made sense of. */
  public static Optional<CurrentManifest> read(Path manifest) throws IOException {
    if (!Files.exists(manifest)) {
      return Optional.empty();
    }
    try (JsonParser parser = new JsonFactory().createParser(manifest.toFile())) {
      return from(fields(parser));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The program that it names when it lies at {@code manifest}. */
  public Path program(Path manifest) {
    return manifest.resolveSibling(path).normalize();
  }

  /** Whether {@code manifest} says the same already. */
  public boolean isIn(Path manifest) throws IOException {
    return read(manifest).equals(Optional.of(this));
  }

  /** Replaces {@code manifest}, whose directory must exist, in one step. */
  public void write(Path manifest) throws IOException {
    var json = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
      generator.useDefaultPrettyPrinter();
      generator.writeStartObject();
      generator.writeStringField("version", version);
      generator.writeStringField("path", path);
      generator.writeStringField("sha256", sha256);
      generator.writeStringField("source", source.word());
      generator.writeEndObject();
    }
    AtomicFiles.write(manifest, json + "\n");
  }

  private static Optional<CurrentManifest> from(Map<String, String> fields) {
    if (!fields.keySet().containsAll(FIELDS)) {
      return Optional.empty();
    }
    return Optional.of(
        new CurrentManifest(
            fields.getOrDefault("version", ""),
            fields.getOrDefault("path", ""),
            fields.getOrDefault("sha256", ""),
            Provenance.of(fields.getOrDefault("source", ""))));
  }

  private static Map<String, String> fields(JsonParser parser) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
      if (at == JsonToken.VALUE_STRING && parser.currentName() != null) {
        fields.put(parser.currentName(), parser.getText());
      }
    }
    return fields;
  }
}
