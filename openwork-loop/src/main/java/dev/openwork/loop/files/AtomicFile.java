package dev.openwork.loop.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Replaces files so that a reader gets either the old content or the new content. New content is
 * first written to a sibling with a fixed name, which overwrites what a killed process left there.
 * The caller must prevent concurrent writers of the same file.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Replaces the content of a file, and keeps its permissions. Leaves the file and its modification
   * time alone if it already has this content. Does not wait until the bytes are on the disk; for
   * files that can be regenerated.
   *
   * @return whether the file was written
   */
  public static boolean write(Path file, byte[] content) throws IOException {
    boolean exists = Files.isRegularFile(file);
    if (exists && hasContent(file, content)) {
      return false;
    }
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Path temporary = temporary(file);
    try {
      Files.write(temporary, content);
      if (exists) {
        copyPermissions(file, temporary);
      }
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return true;
  }

  /**
   * Replaces the content of a file that only this product uses, as {@link #write} does. A directory
   * in its place is deleted.
   */
  public static void writeState(Path file, byte[] content) throws IOException {
    if (Files.isDirectory(file)) {
      FileTree.delete(file);
    }
    write(file, content);
  }

  /**
   * Replaces the content of a file, and keeps its permissions. When this method returns, the
   * content is on the disk; if the machine stops before, the old content is.
   */
  public static void writeDurably(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Path temporary = temporary(file);
    try {
      Files.write(temporary, content);
      if (Files.isRegularFile(file)) {
        copyPermissions(file, temporary);
      }
      publish(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Writes a file to the disk and moves it to a target on the same file system. If this fails, the
   * target is as it was.
   */
  public static void publish(Path file, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    move(file, target);
    forceDirectory(target.toAbsolutePath().resolveSibling(""));
  }

  /** Returns the sibling of a file in which its next content is written. */
  public static Path temporary(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".tmp");
  }

  private static void move(Path file, Path target) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean hasContent(Path file, byte[] content) throws IOException {
    return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  /** Makes the move durable, on systems that can open directories. */
  private static void forceDirectory(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Windows cannot open directories; its file system journals moves.
    }
  }
}
