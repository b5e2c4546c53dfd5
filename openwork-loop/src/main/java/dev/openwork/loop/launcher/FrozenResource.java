package dev.openwork.loop.launcher;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Any file but a class file.
 *
 * @param copy holds its bytes and its time, and is never written again
 */
record FrozenResource(Stamp stamp, Path copy) implements FrozenFile {
  @Override
  public String version() {
    return copy.toString();
  }

  @Override
  public void layDown(Path target) throws IOException {
    FrozenFile.linkOrCopy(copy, target);
  }
}
