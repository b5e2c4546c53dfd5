package dev.openwork.loop.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file, which contains the process id of its holder. The operating system releases it
 * when the process ends for any reason. The file stays: if it were removed, a waiting process would
 * get a lock on the removed file, and another one a lock on a new file.
 */
public final class LockFile implements AutoCloseable {
  /** A position outside of the text, because Windows denies reading a locked region. */
  private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

  /** A process holds file locks as a whole, so that its threads need a lock of their own. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final FileChannel channel;

  private LockFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Acquires the lock if neither another process nor this one holds it.
   *
   * @param file created, with its directories, if it is missing
   */
  public static Optional<LockFile> tryAcquire(Path file) throws IOException {
    FileChannel channel = open(file);
    try {
      if (tryLock(channel) != null) {
        writeHolder(channel);
        return Optional.of(new LockFile(channel));
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Runs an action while this thread holds the lock.
   *
   * @param file created, with its directories, if it is missing
   * @param waiting called with the holder's process id if another process holds the lock
   */
  public static <T, E extends Exception> T holding(
      Path file, Consumer<String> waiting, Action<T, E> action) throws IOException, E {
    ReentrantLock thread =
        THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new ReentrantLock());
    thread.lock();
    try (FileChannel channel = open(file)) {
      if (tryLock(channel) == null) {
        waiting.accept(holderIn(file));
        channel.lock(LOCKED_POSITION, 1, false);
      }
      writeHolder(channel);
      return action.run();
    } finally {
      thread.unlock();
    }
  }

  /** An action that requires the lock. */
  @FunctionalInterface
  public interface Action<T, E extends Exception> {
    /** Runs the action. */
    T run() throws IOException, E;
  }

  /** Returns the process id of the holder; empty if the lock is free. */
  public static Optional<String> holder(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return tryLock(channel) == null ? Optional.of(holderIn(file)) : Optional.empty();
    }
  }

  /** Returns the process id in a file, which may contain anything. */
  private static String holderIn(Path file) {
    String text = StateText.line(file);
    return text.matches("[0-9]{1,10}") ? text : "unknown";
  }

  /** Releases the lock. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static FileChannel open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void writeHolder(FileChannel channel) throws IOException {
    String pid = String.valueOf(ProcessHandle.current().pid());
    channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_POSITION, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }
}
