package dev.openwork.maven.assets.pin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.maven.assets.ConstantsException;
import dev.openwork.maven.assets.Reasons;
import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Edits the pin in {@code constants.json}. Works on the text of the file, so that other members,
 * the order, the indentation and line ends do not change.
 */
public final class ConstantsFile {
  private final Path file;
  private final String text;

  private ConstantsFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a file.
   *
   * @throws ConstantsException under the conditions of {@link ConstantsReader#read}
   */
  public static ConstantsFile read(Path file) throws ConstantsException {
    ConstantsReader.read(file);
    try {
      return new ConstantsFile(file, Files.readString(file));
    } catch (IOException e) {
      throw ConstantsException.unreadable(file, Reasons.of(e));
    }
  }

  /** Returns this file with another pin, which replaces all hashes. */
  public ConstantsFile with(OpencodePin pin) {
    Span version = member("opencodeVersion").orElseThrow();
    boolean tagged = text.startsWith("\"v", version.start());
    String number = tagged ? pin.version().tag() : pin.version().number();
    String moved = version.replace(text, "\"" + number + "\"");
    return new ConstantsFile(file, new ConstantsFile(file, moved).withHashes(pin));
  }

  /** Replaces the file atomically. */
  public void write() throws StagingException {
    try {
      AtomicFile.writeDurably(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw StagingException.unwritable(file, e);
    }
  }

  @Override
  public String toString() {
    return text;
  }

  private String withHashes(OpencodePin pin) {
    Optional<Span> hashes = member("opencodeSha256");
    if (hashes.isPresent()) {
      String object = text.substring(hashes.get().start(), hashes.get().end());
      return hashes.get().replace(text, HashesText.like(object).of(pin.hashes()));
    }
    Span version = member("opencodeVersion").orElseThrow();
    String lead = lead(version);
    String object = HashesText.below(lead).of(pin.hashes());
    return new Span(version.end(), version.end())
        .replace(text, "," + lead + "\"opencodeSha256\": " + object);
  }

  /** Returns the white space before a member, including the line end. */
  private String lead(Span value) {
    int key = text.lastIndexOf("\"opencodeVersion\"", value.start());
    int from = key;
    while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, key);
  }

  private Optional<Span> member(String name) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(name);
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        if (found) {
          return Optional.of(new Span(start, (int) parser.currentLocation().getCharOffset()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException(file + " was valid JSON before", e);
    }
  }

  private record Span(int start, int end) {
    String replace(String text, String part) {
      return text.substring(0, start) + part + text.substring(end);
    }
  }
}
