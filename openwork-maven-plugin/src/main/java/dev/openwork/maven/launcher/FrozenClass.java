package dev.openwork.maven.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A class file, in memory: plain, and with probes once a generation has asked for that. */
final class FrozenClass implements FrozenFile {
  private final Stamp stamp;
  private final int number;
  private final byte[] bytes;
  private volatile @Nullable ProbedClass probed;

  /**
   * A class file with these bytes.
   *
   * @param number of its path; the same for all versions of a class file
   */
  FrozenClass(Stamp stamp, int number, byte[] bytes) {
    this.stamp = stamp;
    this.number = number;
    this.bytes = bytes;
  }

  @Override
  public Stamp stamp() {
    return stamp;
  }

  int number() {
    return number;
  }

  /** The bytes as they were read; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The class with probes, which are put in once for all generations. */
  ProbedClass probed() {
    ProbedClass known = probed;
    if (known == null) {
      known = ProbedClass.of(number, bytes);
      probed = known;
    }
    return known;
  }

  @Override
  public void layDown(Path target) throws IOException {
    Files.write(target, bytes);
    Files.setLastModifiedTime(target, stamp.modified());
  }
}
