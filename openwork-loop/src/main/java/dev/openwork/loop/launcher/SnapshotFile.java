package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A version of a file in a class directory. Snapshots share equal versions. */
sealed interface SnapshotFile permits SnapshotClass, SnapshotResource {

  /** Returns the file's stamp when it was read. */
  FileStamp stamp();

  /** Identifies this version of this file within this JVM. */
  String version();

  /** Returns whether a file has the content that this one had when it was read. */
  boolean hasContentOf(Path file) throws IOException;

  /** Returns this file with a later stamp that has the same attributes. */
  SnapshotFile withStamp(FileStamp later);

  /** Writes the file to a path that does not exist. */
  void writeTo(Path target) throws IOException;

  /** Creates a hard link, or a copy if the file system has no hard links. */
  static void linkOrCopy(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(file, target);
    }
  }
}
