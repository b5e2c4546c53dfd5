package dev.openwork.loop.launcher;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file other than a class file.
 *
 * @param copy an immutable copy with the bytes and the timestamp
 */
record SnapshotResource(Stamp stamp, Path copy) implements SnapshotFile {
  @Override
  public String version() {
    return copy.toString();
  }

  @Override
  public void writeTo(Path target) throws IOException {
    SnapshotFile.linkOrCopy(copy, target);
  }
}
