package dev.openwork.maven.assets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.openwork.loop.files.AtomicFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content of a {@code current.json}. Read and written without data binding, which would take
 * longer to start than everything else that a build does for a staged program.
 *
 * @param version the staged version
 * @param path the program, relative to the directory of the manifest, with slashes
 * @param sha256 the hash of the program
 * @param source where its bytes came from
 */
public record CurrentManifest(String version, String path, String sha256, Provenance source) {
  private static final Set<String> FIELDS = Set.of("version", "path", "sha256");

  /** Returns the content of the file {@code manifest} for an asset. */
  public static CurrentManifest of(StagedAsset asset, Path manifest) {
    Path relative = manifest.resolveSibling("").relativize(asset.path());
    return new CurrentManifest(
        asset.version(),
        relative.toString().replace('\\', '/'),
        asset.sha256().hex(),
        asset.source());
  }

  /** Reads a manifest. Empty if it is missing or invalid. */
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

  /** Returns the path of the program if this is the content of the file {@code manifest}. */
  public Path program(Path manifest) {
    return manifest.resolveSibling(path).normalize();
  }

  /** Returns whether the file {@code manifest} has this content. */
  public boolean isIn(Path manifest) throws IOException {
    return read(manifest).equals(Optional.of(this));
  }

  /** Replaces the file {@code manifest} atomically. */
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
    AtomicFile.writeDurably(manifest, (json + "\n").getBytes(StandardCharsets.UTF_8));
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
