package dev.openwork.maven.stages;

import org.jspecify.annotations.Nullable;

/** Work beside the calling thread, which waits for its end. */
final class Concurrent {
  private final Thread thread;
  private volatile @Nullable RuntimeException failure;

  private Concurrent(Work work) {
    this.thread = new Thread(() -> attempt(work), "openwork-stage");
    thread.setDaemon(true);
  }

  /** What may be interrupted. */
  @FunctionalInterface
  interface Work {
    void run() throws InterruptedException;
  }

  /** Begins. */
  static Concurrent run(Work work) {
    Concurrent concurrent = new Concurrent(work);
    concurrent.thread.start();
    return concurrent;
  }

  /** Waits for the end; throws what the work threw. */
  void join() throws InterruptedException {
    thread.join();
    RuntimeException thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
  }

  private void attempt(Work work) {
    try {
      work.run();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure = e;
    }
  }
}
