package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Why a directory is watched.
 *
 * @param path what we are to look at anew
 * @param entry the one name in the directory that matters, or empty if the directory is at the path
 *     and every name matters
 */
record Interest(Path path, Optional<Path> entry) {
  static Interest inAllOf(Path directory) {
    return new Interest(directory, Optional.empty());
  }

  static Interest inOne(Path entry, Path path) {
    return new Interest(path, Optional.of(entry));
  }

  /** Where to look when something happened to a name in the directory, if it matters. */
  Optional<Path> touchedBy(Path name) {
    if (entry.isEmpty()) {
      return Optional.of(path.resolve(name));
    }
    return entry.get().equals(name) ? Optional.of(path) : Optional.empty();
  }
}
