package dev.openwork.maven.mojo;

import java.io.Console;

/** Whether people read what is printed. */
final class Terminal {
  private Terminal() {}

  /** Since JDK 22 there is a Console without a terminal, too, which then says so. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isPresent() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJdk22) {
      return true;
    }
  }
}
