package dev.openwork.loop.report;

import java.io.PrintStream;
import java.util.function.IntSupplier;
import org.jline.utils.AttributedString;

/**
 * The last line of a terminal, which shows the state of the loop below all other output. Everything
 * else must be printed by {@link #printAbove}. Not thread-safe.
 */
final class StatusLine {
  /** Moves to the first column and clears the rest of the screen. */
  private static final String CLEAR = "\r\u001b[J";

  private final IntSupplier columns;
  private String text = "";

  /**
   * Creates an empty line.
   *
   * @param columns returns the current width of the terminal; zero if it is unknown
   */
  StatusLine(IntSupplier columns) {
    this.columns = columns;
  }

  void set(String newText) {
    text = newText;
  }

  /** Returns the line, cut to the width of the terminal so that it does not wrap. */
  private String shown() {
    AttributedString line = AttributedString.fromAnsi(text);
    int width = columns.getAsInt() - 1;
    return width < 0 || line.columnLength() <= width
        ? text
        : line.columnSubSequence(0, Math.max(0, width - 1)).toAnsi() + "…";
  }

  /** Prints a block of whole lines above the line. */
  void printAbove(PrintStream out, String block) {
    out.print(CLEAR + block + shown());
    out.flush();
  }
}
