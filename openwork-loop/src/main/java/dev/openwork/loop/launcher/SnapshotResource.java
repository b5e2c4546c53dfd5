package dev.openwork.loop.launcher;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Any file but a class file.
 *
 * @param copy holds its bytes and its time, and is never written again
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
