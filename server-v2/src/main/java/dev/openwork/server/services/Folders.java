package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Resolves folders of this machine to their real paths. */
final class Folders {
  private Folders() {}

  /** Returns the real path; empty if the path does not exist. */
  static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Returns whether a text is the path of a folder. */
  static boolean isSame(Path folder, String text) {
    try {
      return folder.equals(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns the real path of an existing folder; fails with {@code invalid_request} otherwise. */
  static Path registrable(String folderPath) {
    Path path = absolute(folderPath);
    if (!Files.isDirectory(path)) {
      throw Failure.invalid(
          "folderPath",
          Files.exists(path)
              ? "'" + folderPath + "' is not a folder"
              : "'" + folderPath + "' does not exist; create the folder first");
    }
    Path real =
        real(path)
            .orElseThrow(
                () -> Failure.invalid("folderPath", "'" + folderPath + "' cannot be read"));
    if (!isSame(real, real.toString())) {
      throw Failure.invalid(
          "folderPath",
          "'%s' leads to '%s', whose name is not valid %s; rename the folder"
              .formatted(folderPath, real, encoding()));
    }
    return real;
  }

  private static String encoding() {
    return System.getProperty("sun.jnu.encoding", "text");
  }

  private static Path absolute(String folderPath) {
    try {
      Path path = Path.of(Texts.checked("folderPath", folderPath));
      if (path.isAbsolute()) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw Failure.invalid(
          "folderPath",
          "'%s' cannot be the name of a folder in the encoding %s: %s"
              .formatted(folderPath, encoding(), e.getReason()));
    }
    throw Failure.invalid("folderPath", "'" + folderPath + "' is not an absolute path");
  }
}
