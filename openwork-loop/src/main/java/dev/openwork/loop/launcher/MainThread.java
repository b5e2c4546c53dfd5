package dev.openwork.loop.launcher;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's main thread. A hosted plain {@code main} runs on it, so that the JVM exits at the same
 * time and with the same status as without the launcher.
 */
final class MainThread {
  private static volatile @Nullable Thread main;

  private final LinkedBlockingQueue<HostedMain> mains = new LinkedBlockingQueue<>();
  private boolean held;
  private boolean joining;

  /** Returns a thread that keeps the JVM running, other than the main thread. */
  static Optional<Thread> programThread() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && thread != main)
        .findFirst();
  }

  /** Keeps the JVM running without a program until the next call of {@link #run}. */
  synchronized void hold() {
    held = true;
    wake();
  }

  /** Runs a method on the main thread; returns immediately. */
  synchronized void run(HostedMain method) {
    held = true;
    mains.add(method);
    wake();
  }

  // The main thread runs the program's code, so it is interrupted only while it waits.
  private void wake() {
    Thread thread = main;
    if (joining && thread != null) {
      joining = false;
      thread.interrupt();
    }
  }

  /**
   * Makes the caller the main thread. Returns when a hosted method was started, has returned, and
   * none of its threads runs.
   */
  void serve() throws Throwable {
    main = Thread.currentThread();
    boolean started = false;
    while (!started || isHeld()) {
      HostedMain next = mains.take();
      release();
      started = next.run();
      Optional<Thread> running = programThread();
      while (started && running.isPresent() && join(running.get())) {
        running = programThread();
      }
    }
  }

  private synchronized boolean isHeld() {
    return held;
  }

  private synchronized void release() {
    held = !mains.isEmpty();
  }

  /** Waits until a thread ends; returns false if the main thread is needed before that. */
  private boolean join(Thread running) {
    synchronized (this) {
      if (held) {
        return false;
      }
      joining = true;
    }
    try {
      running.join();
      return true;
    } catch (InterruptedException woken) {
      return !isHeld();
    } finally {
      synchronized (this) {
        joining = false;
        // The joined thread may have ended just before the interrupt.
        boolean unused = Thread.interrupted();
      }
    }
  }
}
