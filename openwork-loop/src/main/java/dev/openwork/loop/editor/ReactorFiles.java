package dev.openwork.loop.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a reactor.
 *
 * @param root the root directory of the reactor
 */
public record ReactorFiles(Path root) {

  /**
   * Returns the real path of a regular file.
   *
   * @param name relative to the root, or absolute
   * @return empty if there is no such file, or it is outside of the root after links are followed
   */
  public Optional<Path> find(String name) {
    try {
      Path file = root.resolve(name).toRealPath();
      return file.startsWith(root.toRealPath())
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException notFound) {
      return Optional.empty();
    }
  }
}
