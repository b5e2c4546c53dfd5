package dev.openwork.loop.launcher;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known again without reading it. The file key, an inode number where there are
 * such, tells a file that was replaced as a whole from its predecessor even when nothing else does.
 */
record Stamp(FileTime modified, long size, @Nullable Object fileKey) {
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
  }
}
