package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Queues touched paths for the thread that waits for them. Thread-safe. */
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

  /** Returns whether {@link #await} would return without waiting for an event. */
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
   * Waits for paths and the end of their burst, or until woken or closed.
   *
   * @param quiet returns how long no event must follow after these paths
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

  /** The time before the call does not count against the limit of a burst. */
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
