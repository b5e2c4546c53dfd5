package dev.openwork.loop.launcher;

import java.util.concurrent.LinkedBlockingQueue;

/**
 * The JVM's own main thread. A hosted plain {@code main} runs on it, so that the JVM ends when, and
 * with the status with which, it would end without the launcher.
 */
final class MainThread {
  private static volatile long id = -1;

  private final LinkedBlockingQueue<HostedMain> mains = new LinkedBlockingQueue<>();

  /** Whether a thread is the JVM's main thread. */
  static boolean is(Thread thread) {
    return thread.getId() == id;
  }

  /** Lets the main thread run a method; returns at once. */
  void run(HostedMain main) {
    mains.add(main);
  }

  /** Makes the calling thread the main thread, until a hosted method has ended after its start. */
  void serve() throws Throwable {
    id = Thread.currentThread().getId();
    boolean ended = false;
    while (!ended) {
      ended = mains.take().run();
    }
  }
}
