package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Folders of this machine, by the path that they really have. */
final class Folders {
  private Folders() {}

  /** Where a path leads now; empty when that is nowhere. */
  static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** The folder that a caller names; fails with {@code invalid_request} on all that is none. */
  static Path registrable(String folderPath) {
    Path path = absolute(folderPath);
    if (!Files.isDirectory(path)) {
      throw Failure.invalid(
          "folderPath",
          Files.exists(path)
              ? "'" + folderPath + "' is not a folder"
              : "'" + folderPath + "' does not exist; make the folder first");
    }
    return real(path)
        .orElseThrow(() -> Failure.invalid("folderPath", "'" + folderPath + "' cannot be read"));
  }

  private static Path absolute(String folderPath) {
    try {
      Path path = Path.of(folderPath);
      if (path.isAbsolute()) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw Failure.invalid("folderPath", "'" + folderPath + "' is not a path: " + e.getReason());
    }
    throw Failure.invalid("folderPath", "'" + folderPath + "' is not an absolute path");
  }
}
