package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a class directory as it was at a moment. Snapshots that agree on it share it. */
sealed interface FrozenFile permits FrozenClass, FrozenResource {

  /** What the file was known by when it was read. */
  FileStamp stamp();

  /** No other file, and no other version of this one, has the same in the life of this JVM. */
  String version();

  /** Returns whether a file has the content that this one had when it was read. */
  boolean hasContentOf(Path file) throws IOException;

  /** Returns this file with a later stamp that has the same attributes. */
  FrozenFile withStamp(FileStamp later);

  /** Lays the file down at a path where there is none. */
  void layDown(Path target) throws IOException;

  /** Links a file to a second path, or copies it where the file system has no hard links. */
  static void linkOrCopy(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(file, target);
    }
  }
}
