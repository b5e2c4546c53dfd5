package dev.openwork.process;

import org.eclipse.jetty.util.security.SecurityUtils;

/**
 * Starts daemon threads that do not keep a generation in memory. Up to Java 17 a new thread
 * inherits the access control context and the context class loader of the thread that creates it,
 * and both would refer to the generation.
 */
public final class DaemonThreads {
  private DaemonThreads() {}

  /** Starts a thread with this name that runs this task. */
  public static Thread start(String name, Runnable task) {
    return SecurityUtils.doPrivileged(
        () -> {
          Thread thread = new Thread(null, task, name, 0, false);
          thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
          thread.setDaemon(true);
          thread.start();
          return thread;
        });
  }
}
