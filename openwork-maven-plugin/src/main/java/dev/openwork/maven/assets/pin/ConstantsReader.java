package dev.openwork.maven.assets.pin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.openwork.maven.assets.ConstantsException;
import dev.openwork.maven.assets.Reasons;
import dev.openwork.maven.assets.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code constants.json}: {@code "opencodeVersion"}, and {@code "opencodeSha256"} with a hash
 * for each platform. Ignores other members. Uses a streaming parser to report errors with line
 * numbers.
 */
public final class ConstantsReader {
  private final Path file;
  private final JsonParser parser;

  private ConstantsReader(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a file.
   *
   * @throws ConstantsException with file and line if the file is missing or malformed, or contains
   *     an invalid version or hash
   */
  public static OpencodePin read(Path file) throws ConstantsException {
    if (!Files.exists(file)) {
      throw ConstantsException.missing(file);
    }
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      return new ConstantsReader(file, parser).pin();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw ConstantsException.at(file, line, "malformed JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw ConstantsException.unreadable(file, Reasons.of(e));
    }
  }

  private OpencodePin pin() throws IOException, ConstantsException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw fault("expected a JSON object with \"opencodeVersion\"");
    }
    @Nullable OpencodeVersion version = null;
    Map<String, Sha256> hashes = Map.of();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "opencodeVersion" -> version = value(name, OpencodeVersion::parse);
        case "opencodeSha256" -> hashes = hashes(name);
        default -> parser.skipChildren();
      }
    }
    if (version == null) {
      throw fault("no \"opencodeVersion\"; add one such as \"opencodeVersion\": \"v1.18.18\"");
    }
    return new OpencodePin(version, hashes);
  }

  private Map<String, Sha256> hashes(String name) throws IOException, ConstantsException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw fault("\"" + name + "\" is " + parser.getText() + "; expected an object of hashes");
    }
    Map<String, Sha256> hashes = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String platform = parser.currentName();
      parser.nextToken();
      hashes.put(platform, value(name + "." + platform, Sha256::new));
    }
    return hashes;
  }

  private <T> T value(String name, Function<String, T> read)
      throws IOException, ConstantsException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw fault("\"" + name + "\" is " + parser.getText() + "; expected a string");
    }
    try {
      return read.apply(parser.getText());
    } catch (IllegalArgumentException e) {
      throw fault("\"" + name + "\": " + e.getMessage());
    }
  }

  private ConstantsException fault(String problem) {
    return ConstantsException.at(file, parser.currentTokenLocation().getLineNr(), problem);
  }
}
