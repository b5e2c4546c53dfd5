package dev.openwork.server.assembly;

import java.io.Console;

/** The terminal that this process may have. */
final class Terminal {
  private Terminal() {}

  /** Whether somebody reads there what is printed. */
  @SuppressWarnings("SystemConsoleNull") // it is null before JDK 22
  static boolean isThere() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** Since JDK 22 a console may be something else. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
