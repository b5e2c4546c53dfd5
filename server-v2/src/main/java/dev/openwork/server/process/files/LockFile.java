package dev.openwork.server.process.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A lock between processes. The file contains a description of the process that holds the lock. The
 * operating system releases the lock when that process ends, however it ends.
 */
public final class LockFile implements AutoCloseable {
  private static final long RETRY_MILLIS = 20;

  /** The locked byte is far beyond the description, which other processes can therefore read. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private LockFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Acquires the lock. Retries until the timeout, so that a holder that is about to end can do so.
   *
   * @return the lock, or nothing if another process or another part of this one still holds it
   */
  public static Optional<LockFile> acquire(Path file, Duration timeout) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (lock(channel, timeout)) {
        describeHolder(channel);
        return Optional.of(new LockFile(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for the lock " + file, e);
    }
  }

  /** Returns the description of the process that holds a lock, such as its pid. */
  public static String holder(Path file) throws IOException {
    String holder = Files.readString(file).strip();
    return holder.isEmpty() ? "unknown process" : holder;
  }

  /** Releases the lock. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static boolean lock(FileChannel channel, Duration timeout)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (!tryLock(channel)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
    }
    return true;
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(POSITION, 1, false) != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static void describeHolder(FileChannel channel) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    String since = self.info().startInstant().map(start -> ", started " + start).orElse("");
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(("process " + self.pid() + since).getBytes(StandardCharsets.UTF_8)), 0);
  }
}
