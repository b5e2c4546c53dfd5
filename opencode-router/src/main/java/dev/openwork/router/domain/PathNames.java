package dev.openwork.router.domain;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Converts names of files and directories that people and programs send to paths. */
public final class PathNames {
  private PathNames() {}

  /**
   * Returns the path of a name relative to a directory, without changing the name.
   *
   * @throws RouterException if no file can have this name
   */
  public static Path resolve(Path directory, String name) {
    try {
      return directory.resolve(name);
    } catch (InvalidPathException e) {
      throw RouterException.invalid(
          "'%s' cannot be the name of a file or directory: %s; choose another name"
              .formatted(name.replaceAll("\\p{Cntrl}", "?"), e.getReason()));
    }
  }
}
