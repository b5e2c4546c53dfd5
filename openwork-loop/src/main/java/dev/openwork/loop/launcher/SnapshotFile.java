package dev.openwork.loop.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a class directory as it was at a moment. Snapshots that agree on it share it. */
sealed interface SnapshotFile permits SnapshotClass, SnapshotResource {

  /** What the file was known by when it was read. */
  Stamp stamp();

  /** No other file, and no other version of this one, has the same in the life of this JVM. */
  String version();

  /** Lays the file down at a path where there is none. */
  void writeTo(Path target) throws IOException;

  /** Links a file to a second path, or copies it where the file system has no hard links. */
  static void linkOrCopy(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(file, target);
    }
  }
}
