package dev.openwork.loop.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class file, in memory: plain, and with probes once a generation has asked for that. */
final class SnapshotClass implements SnapshotFile {
  private final Stamp stamp;
  private final int number;
  private final String version;
  private final byte[] bytes;
  private volatile @Nullable InstrumentedClass probed;
  private volatile @Nullable Set<String> mentioned;

  /**
   * A class file with these bytes.
   *
   * @param number of its path; the same for all versions of a class file
   * @param version of it, among all of all class files
   */
  SnapshotClass(Stamp stamp, int number, int version, byte[] bytes) {
    this.stamp = stamp;
    this.number = number;
    this.version = String.valueOf(version);
    this.bytes = bytes;
  }

  @Override
  public Stamp stamp() {
    return stamp;
  }

  @Override
  public String version() {
    return version;
  }

  int number() {
    return number;
  }

  /** The bytes as they were read; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The class with probes, which are put in once for all generations. */
  InstrumentedClass probed() {
    InstrumentedClass known = probed;
    if (known == null) {
      known = InstrumentedClass.of(number, bytes);
      probed = known;
    }
    return known;
  }

  /** Names of the classes that it mentions. */
  Set<String> mentioned() {
    Set<String> known = mentioned;
    if (known == null) {
      known = ClassNames.in(bytes);
      mentioned = known;
    }
    return known;
  }

  @Override
  public void writeTo(Path target) throws IOException {
    Files.write(target, bytes);
    Files.setLastModifiedTime(target, stamp.modified());
  }
}
