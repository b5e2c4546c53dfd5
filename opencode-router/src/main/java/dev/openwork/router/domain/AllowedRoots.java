package dev.openwork.router.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The directories below which chats may work and files may be sent. Judges real paths, so that no
 * symbolic link leads out.
 */
public record AllowedRoots(List<Path> roots) {

  public AllowedRoots {
    roots = List.copyOf(roots);
  }

  /**
   * The real path of a directory at or below a root.
   *
   * @throws Refusal when it is not there, no directory, or elsewhere
   */
  public Path directory(Path directory) {
    Path real = inside(directory);
    if (!Files.isDirectory(real)) {
      throw Refusal.invalid(directory + " is no directory; name the directory of a project");
    }
    return real;
  }

  /**
   * The real path of a regular file below a root.
   *
   * @throws Refusal when it is not there, no regular file, or elsewhere
   */
  public Path file(Path file) {
    Path real = inside(file);
    if (!Files.isRegularFile(real)) {
      throw Refusal.invalid(file + " is no regular file");
    }
    return real;
  }

  private Path inside(Path path) {
    Path real = real(path);
    for (Path root : existing()) {
      if (real.startsWith(root)) {
        return real;
      }
    }
    throw new Refusal(
        Refusal.Code.FORBIDDEN,
        "%s is outside of the allowed roots %s; add its root with 'opencode-router config set roots'"
            .formatted(path, roots));
  }

  /** A root that is not there holds nothing. */
  private List<Path> existing() {
    return roots.stream().filter(Files::exists).map(AllowedRoots::real).toList();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw Refusal.notFound(path + " is not there, or cannot be read");
    }
  }
}
