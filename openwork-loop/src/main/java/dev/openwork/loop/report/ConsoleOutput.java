package dev.openwork.loop.report;

import java.io.PrintStream;

/** Prints lines on the console, each with the name of its source. */
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

  /** Prints a text of the loop. */
  void print(String text) {
    printWithPrefix(ansi.cyan(prefix(OWN_NAME)), text);
  }

  /** Prints a text of a program. */
  void print(String program, String text) {
    printWithPrefix(ansi.magenta(prefix(program)), text);
  }

  private void printWithPrefix(String prefix, String text) {
    StringBuilder block = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                block
                    .append(prefix)
                    .append(ConsoleText.line(line, ansi))
                    .append(System.lineSeparator()));
    out.print(block);
    out.flush();
  }

  private static String prefix(String name) {
    return String.format("%-8s │ ", name);
  }
}
