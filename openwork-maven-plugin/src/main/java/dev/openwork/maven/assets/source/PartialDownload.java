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
 * The bytes of an unfinished download, possibly from an earlier process, and the validator of the
 * content that they belong to.
 */
final class PartialDownload {
  private final Path file;
  private final Path validator;

  PartialDownload(Path file) {
    this.file = file;
    this.validator = file.resolveSibling(file.getFileName() + ".validator");
  }

  long size() {
    try {
      return Files.size(file);
    } catch (IOException missing) {
      return 0;
    }
  }

  /** Returns the validator; empty if the download cannot be resumed. */
  Optional<String> validator() {
    try {
      return Optional.of(Files.readString(validator)).filter(text -> size() > 0);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** Removes all bytes, and stores the validator of the content that follows. */
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

  /** Opens the file to append bytes. */
  OutputStream append() throws StagingException {
    try {
      return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw StagingException.unwritable(file, e);
    }
  }

  /** Writes to the stream of {@link #append}, and reports its errors as those of the file. */
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

  /** Removes all files of the download. */
  void discard() throws StagingException {
    try {
      Files.deleteIfExists(validator);
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw StagingException.unwritable(file, e);
    }
  }
}
