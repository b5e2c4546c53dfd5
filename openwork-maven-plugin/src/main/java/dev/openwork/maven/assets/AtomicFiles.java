package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * File operations whose result is either all there or not at all, whenever the machine stops. The
 * caller holds a lock that keeps others from the same target.
 */
public final class AtomicFiles {
  private AtomicFiles() {}

  /** Replaces {@code target} by {@code text}, through the one file {@link #beside} it. */
  public static void write(Path target, String text) throws IOException {
    Path temporary = beside(target);
    Files.writeString(temporary, text);
    publish(temporary, target);
  }

  /**
   * Brings {@code file} to the disk and renames it to {@code target}, on the same file system. When
   * that fails, neither of them is left half.
   */
  public static void publish(Path file, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceDirectory(target.toAbsolutePath().resolveSibling(""));
  }

  /**
   * Where the next content of {@code target} is written first: always the same name, so that what a
   * killed process left there is overwritten.
   */
  public static Path beside(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".tmp");
  }

  /** Makes the renaming itself last, where the system lets directories be opened. */
  private static void forceDirectory(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      // Windows cannot, and its renames are journaled.
    }
  }
}
