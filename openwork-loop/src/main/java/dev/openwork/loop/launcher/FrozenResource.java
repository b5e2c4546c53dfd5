package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Any file but a class file.
 *
 * @param copy holds its bytes and its time, and is never written again
 */
record FrozenResource(FileStamp stamp, Path copy) implements FrozenFile {
  @Override
  public String version() {
    return copy.toString();
  }

  @Override
  public boolean hasContentOf(Path file) throws IOException {
    return Files.mismatch(copy, file) < 0;
  }

  @Override
  public FrozenResource withStamp(FileStamp later) {
    return new FrozenResource(later, copy);
  }

  @Override
  public void layDown(Path target) throws IOException {
    FrozenFile.linkOrCopy(copy, target);
  }
}
