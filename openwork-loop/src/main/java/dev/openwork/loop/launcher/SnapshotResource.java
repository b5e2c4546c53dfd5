package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file other than a class file.
 *
 * @param copy an immutable copy with the bytes and the timestamp
 */
record SnapshotResource(FileStamp stamp, Path copy) implements SnapshotFile {
  @Override
  public String version() {
    return copy.toString();
  }

  @Override
  public boolean hasContentOf(Path file) throws IOException {
    return Files.mismatch(copy, file) < 0;
  }

  @Override
  public SnapshotResource withStamp(FileStamp later) {
    return new SnapshotResource(later, copy);
  }

  @Override
  public void writeTo(Path target) throws IOException {
    SnapshotFile.linkOrCopy(copy, target);
  }
}
