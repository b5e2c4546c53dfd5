package dev.openwork.process.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * The attributes of a file that change when its content does. Two equal stamps mean equal content
 * only if the earlier one {@linkplain #isSettled was settled} when it was taken.
 *
 * @param size in bytes
 * @param modified the modification time with all digits that the file system stores
 * @param changed the change time of the inode, which no program can set back; the creation time on
 *     systems without one
 * @param key identifies the file on its file system, such as device and inode; {@code null} as text
 *     on systems without one
 */
record FileStamp(long size, Instant modified, Instant changed, String key) {
  /** The coarsest time of a file system in use: two seconds on FAT. */
  private static final Duration GRANULARITY = Duration.ofSeconds(2);

  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    FileTime changed =
        unix ? (FileTime) Files.getAttribute(file, "unix:ctime") : basic.creationTime();
    return new FileStamp(
        basic.size(),
        basic.lastModifiedTime().toInstant(),
        changed.toInstant(),
        String.valueOf(basic.fileKey()));
  }

  /**
   * Returns whether each later change of the file gives another stamp. A file that was changed
   * shortly before the stamp was taken can change again within the same tick of the file system's
   * clock, so the stamp proves nothing.
   *
   * @param taken the time just before the stamp was taken
   */
  boolean isSettled(Instant taken) {
    Instant newest = modified.isAfter(changed) ? modified : changed;
    return newest.plus(GRANULARITY).isBefore(taken);
  }
}
