package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The router's threads.
 *
 * @param work one for each conversation that is busy, and for what must not hold up events
 * @param timer for what comes again or later, and is short
 */
record Workers(ExecutorService work, ScheduledExecutorService timer, Log log)
    implements AutoCloseable {
  private static final int TIMER_THREADS = 2;

  static Workers start(Log log) {
    return new Workers(
        Executors.newCachedThreadPool(named("router-work-")),
        Executors.newScheduledThreadPool(TIMER_THREADS, named("router-timer-")),
        log);
  }

  /** Runs a task again and again, with that pause; a failure is told and is not the last time. */
  @SuppressWarnings("FutureReturnValueIgnored") // the task tells what fails
  void repeat(int seconds, Runnable task) {
    timer.scheduleWithFixedDelay(() -> attempt(task), seconds, seconds, TimeUnit.SECONDS);
  }

  /** Interrupts all of them. */
  @Override
  public void close() {
    timer.shutdownNow();
    work.shutdownNow();
  }

  private void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      log.error("a task that comes again failed: " + e);
    }
  }

  private static ThreadFactory named(String prefix) {
    var count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, prefix + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
