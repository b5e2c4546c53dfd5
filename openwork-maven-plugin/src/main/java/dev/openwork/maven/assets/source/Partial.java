package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A download as far as it has come, perhaps in an earlier process: the bytes, and beside them the
 * validator that tells which content they are of.
 */
final class Partial {
  private final Path file;
  private final Path validator;

  Partial(Path file) {
    this.file = file;
    this.validator = file.resolveSibling(file.getFileName() + ".validator");
  }

  long size() {
    try {
      return Files.size(file);
    } catch (IOException notBegun) {
      return 0;
    }
  }

  /** What the bytes are of; empty when they are not worth continuing. */
  Optional<String> validator() {
    try {
      return Optional.of(Files.readString(validator)).filter(text -> size() > 0);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** Starts anew, with content of which the server says {@code validator}. */
  void begin(Optional<String> content) throws StagingException {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.deleteIfExists(validator);
      Files.deleteIfExists(file);
      if (content.isPresent()) {
        Files.writeString(validator, content.get());
      }
    } catch (IOException e) {
      throw StagingException.unwritable(file, e);
    }
  }

  /** Opens the bytes for more of them. */
  OutputStream append() throws StagingException {
    try {
      return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw StagingException.unwritable(file, e);
    }
  }

  /** Writes to {@link #append}, whose faults are the disk's. */
  void write(OutputStream out, byte[] buffer, int length) throws StagingException {
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw StagingException.unwritable(file, e);
    }
  }

  InputStream read() throws IOException {
    return Files.newInputStream(file);
  }

  /** Removes what is there. */
  void discard() throws StagingException {
    try {
      Files.deleteIfExists(validator);
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw StagingException.unwritable(file, e);
    }
  }
}
