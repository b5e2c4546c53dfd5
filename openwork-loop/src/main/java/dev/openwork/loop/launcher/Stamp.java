package dev.openwork.loop.launcher;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the version of a file without reading it. The file key, usually the inode number,
 * detects a replaced file even if its size and timestamp are the same.
 */
record Stamp(FileTime modified, long size, @Nullable Object fileKey) {
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
  }
}
