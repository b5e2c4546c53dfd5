package dev.openwork.loop.report;

import java.io.PrintStream;

/** Lines on the console, each with the name of who says it. */
final class ConsoleOutput {
  private static final String OWN_NAME = "openwork";

  private final PrintStream out;
  private final Ansi ansi;

  ConsoleOutput(PrintStream out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  Ansi ansi() {
    return ansi;
  }

  /** What the loop says. */
  void print(String text) {
    print(ansi.cyan(prefix(OWN_NAME)), text);
  }

  /** What a program says. */
  void of(String program, String text) {
    print(ansi.magenta(prefix(program)), text);
  }

  private void print(String prefix, String text) {
    StringBuilder block = new StringBuilder();
    text.lines().forEach(line -> block.append(prefix).append(line).append(System.lineSeparator()));
    out.print(block);
    out.flush();
  }

  private static String prefix(String name) {
    return String.format("%-8s │ ", name);
  }
}
