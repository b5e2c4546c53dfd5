package dev.openwork.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What keeps a second server out of a working directory. The operating system frees it, whichever
 * way the process that holds it ends.
 */
final class DirectoryLock {
  private static final long PAUSE_MILLIS = 20;

  /** Far behind the name of the holder, which others read although the place is locked. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  private DirectoryLock() {}

  /**
   * Takes the lock, for which a server that is about to end gets {@code patience}; fails with the
   * name of the holder. Closing the channel frees it.
   */
  static FileChannel take(Path file, Duration patience) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      long deadline = System.nanoTime() + patience.toNanos();
      while (!isTaken(channel)) {
        if (System.nanoTime() > deadline) {
          throw new IOException(refusal(file));
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
      sign(channel);
      return channel;
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + file, e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** The lock lives as long as its channel. */
  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(PLACE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    String since = self.info().startInstant().map(start -> ", started " + start).orElse("");
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(("process " + self.pid() + since).getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String refusal(Path file) throws IOException {
    String holder = Files.readString(file).strip();
    return "The working directory %s is in use by another server (%s). "
            .formatted(file.getParent(), holder.isEmpty() ? "which has not signed" : holder)
        + "Stop that one, or give this one a directory of its own by OPENWORK_SERVER_V2_WORKDIR";
  }
}
