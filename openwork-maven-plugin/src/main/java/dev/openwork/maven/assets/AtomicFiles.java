package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** File operations whose result is either all there or not at all, whenever the machine stops. */
final class AtomicFiles {
  private AtomicFiles() {}

  /** Replaces {@code target} by {@code text}. */
  static void write(Path target, String text) throws IOException {
    Path temporary = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
    try {
      Files.writeString(temporary, text);
      publish(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Brings {@code file} to the disk and renames it to {@code target}, on the same file system. */
  static void publish(Path file, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
