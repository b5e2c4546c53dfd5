package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** TouchedPaths paths on their way from who finds them to who waits for them. Any thread. */
final class ChangeQueue {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Set<Path> paths = new HashSet<>();
  private boolean woken;
  private boolean closed;
  private long last;

  void add(Collection<Path> touched) {
    if (!touched.isEmpty()) {
      alter(
          () -> {
            last = System.nanoTime();
            paths.addAll(touched);
          });
    }
  }

  void wake() {
    alter(() -> woken = true);
  }

  /** Whether nobody would have to wait. */
  boolean hasPending() {
    lock.lock();
    try {
      return !paths.isEmpty() || woken || closed;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    alter(() -> closed = true);
  }

  /**
   * Waits for paths, and then until their burst is over, or to be woken or closed.
   *
   * @param quiet how long nothing must happen after these paths
   */
  TouchedPaths await(Function<Set<Path>, Duration> quiet) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (paths.isEmpty() && !woken && !closed) {
        changed.await();
      }
      awaitEndOfBurst(quiet);
      TouchedPaths touched = new TouchedPaths(PathTree.outermost(paths), closed);
      paths = new HashSet<>();
      woken = false;
      return touched;
    } finally {
      lock.unlock();
    }
  }

  /** What came while nobody waited does not count against the longest burst. */
  private void awaitEndOfBurst(Function<Set<Path>, Duration> quiet) throws InterruptedException {
    long begin = System.nanoTime();
    long remaining = remaining(quiet, begin);
    while (remaining > 0 && !closed) {
      changed.awaitNanos(remaining);
      remaining = remaining(quiet, begin);
    }
  }

  private long remaining(Function<Set<Path>, Duration> quiet, long begin) {
    return paths.isEmpty()
        ? 0
        : Debounce.remaining(quiet.apply(paths), begin, last, System.nanoTime());
  }

  private void alter(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
