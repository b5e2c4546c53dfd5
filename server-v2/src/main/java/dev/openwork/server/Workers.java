package dev.openwork.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** The threads of one generation; closing ends them. */
final class Workers implements AutoCloseable {
  private final ExecutorService executor = Executors.newCachedThreadPool(daemons("server-worker"));
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(daemons("server-timer"));

  /** For what may block. */
  ExecutorService executor() {
    return executor;
  }

  /** For what comes later and is short. */
  ScheduledExecutorService scheduler() {
    return scheduler;
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
    executor.shutdownNow();
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
