package dev.openwork.loop.stages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work beside the calling thread, which waits for its end. */
final class Concurrent {
  /** Nothing, done already. */
  static final Concurrent NOTHING = new Concurrent(() -> {});

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

  /** Does all of it side by side, one part on the calling thread. */
  static void all(List<? extends Work> works) throws InterruptedException {
    List<Concurrent> beside = works.stream().skip(1).map(Concurrent::run).toList();
    if (!works.isEmpty()) {
      works.get(0).run();
    }
    for (Concurrent concurrent : beside) {
      concurrent.join();
    }
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
