package dev.openwork.server.assembly;

import java.io.Console;

/** Detects whether the process runs in a terminal. */
final class Terminal {
  private Terminal() {}

  /** Returns whether standard output is a terminal. */
  @SuppressWarnings("SystemConsoleNull") // null before JDK 22
  static boolean isAvailable() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** Since JDK 22 the console is not necessarily a terminal. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
