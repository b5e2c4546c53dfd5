package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The reason why a directory is watched.
 *
 * @param path the path to examine after an event
 * @param entry the only relevant name in the directory, or empty if the directory is at the path
 *     and every name is relevant
 */
record Interest(Path path, Optional<Path> entry) {
  static Interest inAllOf(Path directory) {
    return new Interest(directory, Optional.empty());
  }

  static Interest inOne(Path entry, Path path) {
    return new Interest(path, Optional.of(entry));
  }

  /** Returns the path to examine after an event for a name in the directory, if relevant. */
  Optional<Path> touchedBy(Path name) {
    if (entry.isEmpty()) {
      return Optional.of(path.resolve(name));
    }
    return entry.get().equals(name) ? Optional.of(path) : Optional.empty();
  }
}
