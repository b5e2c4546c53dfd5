package dev.openwork.loop.fork;

/**
 * Lets a process end with this JVM, unless this one is killed, until the process can see to that
 * itself. One that waits for a debugger hears of nothing else.
 */
final class KillOnShutdown {
  private final Thread ending;

  KillOnShutdown(Process process) {
    this.ending = new Thread(process::destroyForcibly, "openwork-tether");
    try {
      Runtime.getRuntime().addShutdownHook(ending);
    } catch (IllegalStateException endingAlready) {
      process.destroyForcibly();
    }
  }

  /** Leaves the process to itself. */
  void release() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException endingAlready) {
      // Then the process has been ended, or is about to be.
    }
  }
}
