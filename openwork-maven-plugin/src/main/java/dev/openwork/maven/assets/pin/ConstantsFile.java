package dev.openwork.maven.assets.pin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.openwork.maven.assets.AtomicFiles;
import dev.openwork.maven.assets.ConstantsException;
import dev.openwork.maven.assets.Reasons;
import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code constants.json} as text, so that another pin changes nothing but what it must: other
 * members, their order, indentation and line ends stay.
 */
public final class ConstantsFile {
  private final Path file;
  private final String text;

  private ConstantsFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads {@code file}.
   *
   * @throws ConstantsException when it pins nothing usable, as {@link ConstantsReader} says
   */
  public static ConstantsFile read(Path file) throws ConstantsException {
    ConstantsReader.read(file);
    try {
      return new ConstantsFile(file, Files.readString(file));
    } catch (IOException e) {
      throw ConstantsException.unreadable(file, Reasons.of(e));
    }
  }

  /** The same file with another pin; hashes of platforms that it does not name are gone. */
  public ConstantsFile with(OpencodePin pin) {
    Span version = member("opencodeVersion").orElseThrow();
    boolean tagged = text.startsWith("\"v", version.start());
    String number = tagged ? pin.version().tag() : pin.version().number();
    String moved = version.replace(text, "\"" + number + "\"");
    return new ConstantsFile(file, new ConstantsFile(file, moved).withHashes(pin));
  }

  /** Replaces the file in one step. */
  public void write() throws StagingException {
    try {
      AtomicFiles.write(file, text);
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

  /** The white space before a member, line end included. */
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
      throw new IllegalStateException(file + " was JSON a moment ago", e);
    }
  }

  /** Part of the text. */
  private record Span(int start, int end) {
    String replace(String text, String part) {
      return text.substring(0, start) + part + text.substring(end);
    }
  }
}
