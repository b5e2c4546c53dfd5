package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class file, in memory: plain, and with probes once a generation has asked for that. */
final class FrozenClass implements FrozenFile {
  private volatile FileStamp stamp;
  private final int number;
  private final String version;
  private final byte[] bytes;
  private volatile @Nullable ProbedClass probed;
  private volatile @Nullable Set<String> mentioned;

  /**
   * A class file with these bytes.
   *
   * @param number of its path; the same for all versions of a class file
   * @param version of it, among all of all class files
   */
  FrozenClass(FileStamp stamp, int number, int version, byte[] bytes) {
    this.stamp = stamp;
    this.number = number;
    this.version = String.valueOf(version);
    this.bytes = bytes;
  }

  @Override
  public FileStamp stamp() {
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
  ProbedClass probed() {
    ProbedClass known = probed;
    if (known == null) {
      known = ProbedClass.of(number, bytes);
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
  public boolean hasContentOf(Path file) throws IOException {
    return Arrays.equals(bytes, Files.readAllBytes(file));
  }

  @Override
  public FrozenClass withStamp(FileStamp later) {
    stamp = later;
    return this;
  }

  @Override
  public void layDown(Path target) throws IOException {
    Files.write(target, bytes);
    Files.setLastModifiedTime(target, FileTime.from(stamp.modified()));
  }
}
