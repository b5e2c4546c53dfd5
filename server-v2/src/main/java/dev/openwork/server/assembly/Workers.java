package dev.openwork.server.assembly;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** The threads of one generation, virtual ones from JDK 21 on. Closing ends them. */
final class Workers implements AutoCloseable {
  private final ExecutorService executor = blocking();
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(daemons("server-timer"));

  /** Returns the executor for blocking tasks. */
  ExecutorService executor() {
    return executor;
  }

  /** Returns the scheduler for short delayed tasks. */
  ScheduledExecutorService scheduler() {
    return scheduler;
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
    executor.shutdownNow();
  }

  private static ExecutorService blocking() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      return Executors.newCachedThreadPool(daemons("server-worker")); // before JDK 21
    }
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
