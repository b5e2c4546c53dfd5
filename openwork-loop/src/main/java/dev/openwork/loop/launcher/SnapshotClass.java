package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class file in memory. It is instrumented on demand. */
final class SnapshotClass implements SnapshotFile {
  private volatile FileStamp stamp;
  private final int number;
  private final String version;
  private final byte[] bytes;
  private volatile @Nullable InstrumentedClass instrumented;
  private volatile @Nullable Set<String> references;

  /**
   * Creates a class file.
   *
   * @param number identifies the path; the same for all versions of a class file
   * @param version identifies the version among all versions of all class files
   */
  SnapshotClass(FileStamp stamp, int number, int version, byte[] bytes) {
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

  /** Returns the original bytes, which must not be modified. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the instrumented class, which all generations share. */
  InstrumentedClass instrumented() {
    InstrumentedClass known = instrumented;
    if (known == null) {
      known = InstrumentedClass.of(number, bytes);
      instrumented = known;
    }
    return known;
  }

  /** Returns the names of the referenced classes. */
  Set<String> references() {
    Set<String> known = references;
    if (known == null) {
      known = ClassNames.in(bytes);
      references = known;
    }
    return known;
  }

  @Override
  public boolean hasContentOf(Path file) throws IOException {
    return Arrays.equals(bytes, Files.readAllBytes(file));
  }

  @Override
  public SnapshotClass withStamp(FileStamp later) {
    stamp = later;
    return this;
  }

  @Override
  public void writeTo(Path target) throws IOException {
    Files.write(target, bytes);
    Files.setLastModifiedTime(target, FileTime.from(stamp.modified()));
  }
}
