package dev.openwork.loop.report;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Prints lines on the console, each with the name of its source. */
final class ConsoleOutput {
  /** The width of the name of a source and its separator. */
  static final int PREFIX_WIDTH = 11;

  private static final String OWN_NAME = "openwork";

  private final PrintStream out;
  private final Ansi ansi;
  private Optional<StatusLine> status = Optional.empty();

  ConsoleOutput(PrintStream out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  Ansi ansi() {
    return ansi;
  }

  /** Keeps a line with the state of the loop below everything that is printed from now on. */
  void openStatus(IntSupplier columns) {
    status = Optional.of(new StatusLine(columns));
  }

  /** Shows a text in the status line, if there is one. */
  void setStatus(String text) {
    status.ifPresent(
        line -> {
          line.set(ConsoleText.line(text, ansi));
          line.printAbove(out, "");
        });
  }

  /** Removes the status line. */
  void closeStatus() {
    setStatus("");
    status = Optional.empty();
  }

  /** Prints a text of the loop. */
  void print(String text) {
    printWithPrefix(ansi.cyan(prefix(OWN_NAME)), text, Link.NONE);
  }

  /** Prints a text of the loop, in which a place becomes a link. */
  void print(String text, Link link) {
    printWithPrefix(ansi.cyan(prefix(OWN_NAME)), text, link);
  }

  /** Prints a text of a program. */
  void print(String program, String text) {
    printWithPrefix(ansi.magenta(prefix(program)), text, Link.NONE);
  }

  private void printWithPrefix(String prefix, String text, Link link) {
    StringBuilder block = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                block
                    .append(prefix)
                    .append(link.in(ConsoleText.line(line, ansi)))
                    .append(System.lineSeparator()));
    if (status.isPresent()) {
      status.get().printAbove(out, block.toString());
    } else {
      out.print(block);
      out.flush();
    }
  }

  private static String prefix(String name) {
    return String.format("%-8s │ ", name);
  }
}
