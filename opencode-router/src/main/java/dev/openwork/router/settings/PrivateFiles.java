package dev.openwork.router.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Creates files and directories that only their owner can read, where the OS supports it. */
public final class PrivateFiles {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFiles() {}

  /** Creates a directory and its parents. Existing directories keep their permissions. */
  public static void createDirectories(Path directory) throws IOException {
    Files.createDirectories(directory, permissions("rwx------"));
  }

  /** Replaces the content of a file atomically and creates missing directories. */
  public static void write(Path file, String text) throws IOException {
    createDirectories(file.toAbsolutePath().resolveSibling(""));
    Path temporary = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
    try {
      Files.createFile(temporary, permissions("rw-------"));
      Files.writeString(temporary, text, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static FileAttribute<?>[] permissions(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
