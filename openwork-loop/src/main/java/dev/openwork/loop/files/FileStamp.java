package dev.openwork.loop.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The size, the modification time and the identity of a file at one moment. An earlier stamp proves
 * that the content of a file is unchanged without reading it, under one rule for the whole plugin:
 *
 * <ul>
 *   <li>The size in bytes, the modification time as precise as the file system stores it, and the
 *       file key (the inode, where there is one) are equal. The key detects a file that was
 *       replaced by another one of the same size and time.
 *   <li>The earlier stamp is settled: it was taken clearly after the modification. Otherwise a
 *       second write could have followed the stamp within the resolution of the file system's
 *       clock, and would have left the size and the time as they were.
 * </ul>
 *
 * @param size in bytes
 * @param modified time of the last modification
 * @param key identity of the file on its file system; the text {@code null} if that has no keys
 * @param taken when the stamp was taken
 */
public record FileStamp(long size, Instant modified, String key, Instant taken) {
  /** The coarsest resolution of a file system in use, which is that of FAT. */
  public static final Duration RESOLUTION = Duration.ofSeconds(2);

  private static final int FIELDS = 4;

  /**
   * Takes the stamp of a file, following links.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such file
   */
  public static FileStamp of(Path file) throws IOException {
    Instant now = Instant.now();
    return of(Files.readAttributes(file, BasicFileAttributes.class), now);
  }

  /** Takes a stamp at the given time, after which the content of the file is read. */
  public static FileStamp of(BasicFileAttributes file, Instant now) {
    return new FileStamp(
        file.size(),
        file.lastModifiedTime().toInstant(),
        String.valueOf(file.fileKey()).replace(' ', '_'),
        now);
  }

  /**
   * Returns a text that is equal for equal content of a file, for keys of caches. Depends on the
   * attributes of the file, or on its content if the stamp is not settled. The text of unchanged
   * content differs once, when the stamp becomes settled.
   */
  public static String cacheKey(Path file) throws IOException {
    FileStamp stamp = of(file);
    return stamp.isSettled()
        ? stamp.size + " " + stamp.modified + " " + stamp.key
        : Digests.of(file);
  }

  /** Returns whether a later stamp of the same path is that of unchanged content. */
  public boolean provesUnchanged(FileStamp later) {
    return isSettled() && hasSameAttributes(later);
  }

  /** Returns whether the file was modified clearly before the stamp was taken. */
  public boolean isSettled() {
    return modified.plus(RESOLUTION).isBefore(taken);
  }

  /** Returns whether the file has a modification time that is clearly later than the stamp. */
  public boolean isFromTheFuture() {
    return modified.minus(RESOLUTION).isAfter(taken);
  }

  /** Returns whether size, modification time and key are equal, which alone proves nothing. */
  public boolean hasSameAttributes(FileStamp other) {
    return size == other.size && modified.equals(other.modified) && key.equals(other.key);
  }

  /** Returns this stamp as one line for {@link #parse}. */
  public String text() {
    return size + " " + modified + " " + key + " " + taken;
  }

  /** Returns the stamp of {@link #text}; empty if the text is not a stamp. */
  public static Optional<FileStamp> parse(String text) {
    String[] fields = text.split(" ", -1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FileStamp(
              Long.parseLong(fields[0]),
              Instant.parse(fields[1]),
              fields[2],
              Instant.parse(fields[3])));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
