package dev.openwork.router.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Restricts file access to a list of root directories. Paths are resolved to real paths before they
 * are compared, so a symbolic link cannot lead outside.
 */
public record AllowedRoots(List<Path> roots) {

  public AllowedRoots {
    roots = List.copyOf(roots);
  }

  /**
   * Returns the real path of a directory at or below a root.
   *
   * @throws RouterException if the path does not exist, is not a directory or is outside the roots
   */
  public Path directory(Path directory) {
    Path real = inside(directory);
    if (!Files.isDirectory(real)) {
      throw RouterException.invalid(
          directory + " is not a directory; specify the directory of a project");
    }
    return real;
  }

  /**
   * Returns the real path of a regular file below a root.
   *
   * @throws RouterException if the path does not exist, is not a regular file or is outside the
   *     roots
   */
  public Path file(Path file) {
    Path real = inside(file);
    if (!Files.isRegularFile(real)) {
      throw RouterException.invalid(file + " is not a regular file");
    }
    return real;
  }

  private Path inside(Path path) {
    Path real = real(path);
    if (!isText(real)) {
      throw RouterException.invalid(
          "%s leads to %s, whose name is not valid text; rename it".formatted(path, real));
    }
    if (roots.stream().filter(Files::exists).map(AllowedRoots::real).anyMatch(real::startsWith)) {
      return real;
    }
    throw new RouterException(
        RouterException.Code.FORBIDDEN,
        "%s is outside the allowed roots %s; add a root with 'opencode-router config set roots'"
            .formatted(path, roots));
  }

  /** Returns whether the path as text, as it is stored and sent to opencode, is the same path. */
  private static boolean isText(Path path) {
    try {
      return Path.of(path.toString()).equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw RouterException.notFound(path + " does not exist or is not readable");
    }
  }
}
