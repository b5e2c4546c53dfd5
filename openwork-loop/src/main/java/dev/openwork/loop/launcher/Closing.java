package dev.openwork.loop.launcher;

/** Closes what others wrote: whatever they throw, what comes after is closed, too. */
final class Closing {
  private Closing() {}

  /** Closes, and tells on standard error if that fails. */
  static void quietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      System.err.println("did not close in order: " + e);
    }
  }

  /** The same on a thread of its own. */
  static void inBackground(AutoCloseable closeable) {
    Thread thread = new Thread(() -> quietly(closeable), "openwork-closing");
    thread.setDaemon(true);
    thread.start();
  }
}
