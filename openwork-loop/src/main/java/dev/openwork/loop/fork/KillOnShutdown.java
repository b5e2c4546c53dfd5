package dev.openwork.loop.fork;

/**
 * Kills a process when this JVM shuts down, until the process detects that itself. A process that
 * waits for a debugger cannot detect it.
 */
final class KillOnShutdown {
  private final Thread hook;

  KillOnShutdown(Process process) {
    this.hook = new Thread(process::destroyForcibly, "openwork-kill");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      process.destroyForcibly();
    }
  }

  /** Removes the hook. */
  void cancel() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook is running.
    }
  }
}
