package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps threads and processes from staging the same thing at once, through a lock on a file that
 * the system gives back when its holder dies. The file stays: removing it would let a third party
 * lock a new one.
 */
public final class StagingLock {
  /** File locks are held by the whole JVM, so its threads queue here first. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private StagingLock() {}

  /** What is done while the lock is held. */
  @FunctionalInterface
  public interface Action<T> {
    /** Does it. */
    T run() throws IOException, AssetException;
  }

  /**
   * Runs {@code action} once the lock on {@code file} is free. Creates the file's directories;
   * tells {@code log} when another process holds the lock.
   */
  public static <T> T holding(Path file, AssetLog log, Action<T> action)
      throws IOException, AssetException {
    ReentrantLock thread = THREADS.computeIfAbsent(file, path -> new ReentrantLock());
    thread.lock();
    try {
      Files.createDirectories(file.resolveSibling(""));
      return runLocked(file, log, action);
    } finally {
      thread.unlock();
    }
  }

  private static <T> T runLocked(Path file, AssetLog log, Action<T> action)
      throws IOException, AssetException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        log.say("waiting for another build that is staging " + file.resolveSibling(""));
        channel.lock();
      }
      return action.run();
    }
  }
}
