package dev.openwork.app.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A JSON file that only its owner can access. Not thread-safe.
 *
 * @param <T> the type of the content, whose constructor rejects invalid values
 */
public final class JsonFile<T> {
  private final Path path;
  private final OwnerFile file;
  private final ObjectMapper json;
  private final Class<T> type;

  /** Uses a file, which need not exist. */
  public JsonFile(Path path, ObjectMapper json, Class<T> type) {
    this.path = path;
    this.file = new OwnerFile(path);
    this.json = json;
    this.type = type;
  }

  /** Thrown when the file is damaged, or when others may know or have written its content. */
  public static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(Path path, String reason) {
      super(path + " is not usable: " + reason);
    }
  }

  /**
   * The content of a file at the start of the program.
   *
   * @param value empty if there was no file or it was damaged
   * @param problem why the content was lost, and where it is kept
   */
  public record Opened<T>(Optional<T> value, Optional<String> problem) {}

  /**
   * Reads the file. Renames a damaged file, so that its content is kept.
   *
   * @throws IOException if it can be neither read nor renamed; the message is for the user
   */
  public Opened<T> open() throws IOException {
    try {
      return new Opened<>(read(), Optional.empty());
    } catch (DamagedException damaged) {
      Path kept = setAside();
      return new Opened<>(
          Optional.empty(),
          Optional.of(damaged.getMessage() + ". It was renamed to " + kept.getFileName() + "."));
    } catch (IOException e) {
      throw new IOException("%s cannot be used: %s. Move or delete it.".formatted(path, e), e);
    }
  }

  /**
   * Returns the content; empty if there is no file.
   *
   * @throws DamagedException if the content is unusable
   */
  public Optional<T> read() throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Optional<String> text = file.read();
    if (text.isEmpty()) {
      throw new DamagedException(path, "other users of this machine can access it");
    }
    try {
      T content = json.readValue(text.get(), type);
      if (content != null) {
        return Optional.of(content);
      }
    } catch (JsonProcessingException e) {
      // The message of the cause may contain a token.
    }
    throw new DamagedException(path, "its content is invalid");
  }

  /** Replaces the file atomically. Creates missing directories. */
  public void write(T content) throws IOException {
    file.write(
        json.writerWithDefaultPrettyPrinter()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(content)
            + "\n");
  }

  private Path setAside() throws IOException {
    int number = 1;
    while (Files.exists(aside(number), LinkOption.NOFOLLOW_LINKS)) {
      number++;
    }
    return Files.move(path, aside(number));
  }

  private Path aside(int number) {
    return path.resolveSibling(path.getFileName() + ".damaged-" + number);
  }
}
