package dev.openwork.process.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A lock between processes. The file contains a description of the process that holds the lock. The
 * operating system releases the lock when that process ends, however it ends.
 */
public final class LockFile implements AutoCloseable {
  private static final long RETRY_MILLIS = 20;

  /** The locked byte is far beyond the description, which other processes can therefore read. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private static final Pattern HOLDER = Pattern.compile("[ -~]{1,200}");

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
    FileChannel channel = open(file);
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

  private static FileChannel open(Path file) throws IOException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new FileSystemException(file.toString(), null, "is not a file");
      }
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      throw new IOException(
          "The lock file %s cannot be used (%s). Delete it, and make its directory writable"
              .formatted(file, e),
          e);
    }
  }

  /** Returns the description of the process that holds a lock, such as its pid. */
  public static String holder(Path file) {
    String holder;
    try {
      holder = SmallFile.read(file).strip();
    } catch (IOException e) {
      holder = "";
    }
    return HOLDER.matcher(holder).matches() ? holder : "unknown process";
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
