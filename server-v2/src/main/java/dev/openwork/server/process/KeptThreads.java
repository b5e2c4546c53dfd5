package dev.openwork.server.process;

import org.eclipse.jetty.util.security.SecurityUtils;

/**
 * Daemon threads that pin no generation. Up to Java 17 a new thread keeps the access context and
 * the context class loader of whoever makes it; both would be the generation's.
 */
public final class KeptThreads {
  private KeptThreads() {}

  /** Starts one of this name, which does this. */
  public static Thread start(String name, Runnable task) {
    return SecurityUtils.doPrivileged(
        () -> {
          Thread thread = new Thread(null, task, name, 0, false);
          thread.setContextClassLoader(KeptThreads.class.getClassLoader());
          thread.setDaemon(true);
          thread.start();
          return thread;
        });
  }
}
