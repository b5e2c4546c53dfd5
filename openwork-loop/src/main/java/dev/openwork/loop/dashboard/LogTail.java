package dev.openwork.loop.dashboard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the last lines of a log and the lines that follow, also after the log was replaced by a new
 * file. For use by one thread.
 */
final class LogTail {
  private static final int MAX_BYTES = 128 * 1024;

  private final Path file;
  private @Nullable Object identity;
  private long position = -1;

  LogTail(Path file) {
    this.file = file;
  }

  /** Returns the complete lines since the last call; first, the last ones of the file. */
  List<String> read() throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      Object now = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      if (!Objects.equals(now, identity) || channel.size() < position) {
        position = identity == null ? -1 : 0;
        identity = now;
      }
      long from = Math.max(position, channel.size() - MAX_BYTES);
      boolean cut = from > Math.max(0, position);
      byte[] bytes = read(channel, Math.max(0, from));
      int start = cut ? indexAfterLine(bytes) : 0;
      int end = bytes.length;
      while (end > start && bytes[end - 1] != '\n') {
        end--;
      }
      position = Math.max(0, from) + end;
      return new String(bytes, start, end - start, StandardCharsets.UTF_8).lines().toList();
    } catch (NoSuchFileException nothingPrinted) {
      return List.of();
    }
  }

  private static byte[] read(SeekableByteChannel channel, long from) throws IOException {
    channel.position(from);
    ByteBuffer buffer = ByteBuffer.allocate(MAX_BYTES);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private static int indexAfterLine(byte[] bytes) {
    int index = 0;
    while (index < bytes.length && bytes[index] != '\n') {
      index++;
    }
    return Math.min(bytes.length, index + 1);
  }
}
