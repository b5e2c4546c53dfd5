package dev.openwork.loop.launcher;

/** Closes objects of the hosted program, which may throw any exception. */
final class Closeables {
  private Closeables() {}

  /** Closes an object; prints exceptions to standard error. */
  static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      System.err.println("Failed to close: " + e);
    }
  }

  /** Closes an object on another thread. */
  static void closeInBackground(AutoCloseable closeable) {
    Thread thread = new Thread(() -> closeQuietly(closeable), "openwork-closing");
    thread.setDaemon(true);
    thread.start();
  }
}
