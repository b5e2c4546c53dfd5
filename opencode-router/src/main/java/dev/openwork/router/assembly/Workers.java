package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds the router's thread pools.
 *
 * @param work for blocking tasks; grows on demand
 * @param timer for short delayed and periodic tasks
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

  /** Runs a task periodically. Exceptions are logged and do not cancel the task. */
  @SuppressWarnings("FutureReturnValueIgnored") // exceptions are logged
  void repeat(int seconds, Runnable task) {
    timer.scheduleWithFixedDelay(
        () -> {
          try {
            task.run();
          } catch (RuntimeException e) {
            log.error("a periodic task failed: " + e);
          }
        },
        seconds,
        seconds,
        TimeUnit.SECONDS);
  }

  /** Interrupts all tasks. */
  @Override
  public void close() {
    timer.shutdownNow();
    work.shutdownNow();
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
