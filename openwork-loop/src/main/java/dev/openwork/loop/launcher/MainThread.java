package dev.openwork.loop.launcher;

import java.util.concurrent.LinkedBlockingQueue;

/**
 * The JVM's main thread. A hosted plain {@code main} runs on it, so that the JVM exits at the same
 * time and with the same status as without the launcher.
 */
final class MainThread {
  private static volatile long id = -1;

  private final LinkedBlockingQueue<HostedMain> mains = new LinkedBlockingQueue<>();

  /** Returns whether a thread is the JVM's main thread. */
  static boolean is(Thread thread) {
    return thread.getId() == id;
  }

  /** Runs a method on the main thread; returns immediately. */
  void run(HostedMain main) {
    mains.add(main);
  }

  /** Makes the caller the main thread until a hosted method that was started has returned. */
  void serve() throws Throwable {
    id = Thread.currentThread().getId();
    boolean ended = false;
    while (!ended) {
      ended = mains.take().run();
    }
  }
}
