package dev.openwork.app.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The lock of the instance that runs with a data directory. The operating system releases it when
 * the launcher ends, however it ends. The file describes the instance as soon as it is ready; the
 * description is only valid while the lock is held.
 */
final class InstanceLock implements AutoCloseable {
  /** The locked byte is far beyond the description, which other processes can therefore read. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private static final int MAX_BYTES = 1024;

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Acquires the lock and removes the description of an earlier instance.
   *
   * @return empty if another process, or another part of this one, holds the lock
   */
  static Optional<InstanceLock> acquire(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock(POSITION, 1, false) != null) {
        channel.truncate(0);
        return Optional.of(new InstanceLock(channel));
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // Same as a lock of another process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /** Returns the instance that the file describes; empty if it is not ready yet. */
  static Optional<Instance> describedIn(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Instance.parse(new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
    }
  }

  /** Describes the running instance to others. */
  void publish(Instance instance) throws IOException {
    channel.write(ByteBuffer.wrap(instance.format().getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Removes the description and releases the lock. May be called again. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.truncate(0);
      channel.close();
    }
  }
}
