package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import java.util.List;

/**
 * A line of source as it is shown: without indentation, cut to a width, a caret below its fault.
 */
public final class Excerpt {
  /** javac counts a tab as what is missing to the next multiple of this. */
  private static final int TAB = 8;

  private static final int WIDTH = 120;
  private static final String CUT = "…";

  private Excerpt() {}

  /** The line and, when the column is known, a second one with the caret; none without a line. */
  public static List<String> lines(Problem problem) {
    String line = expanded(problem.excerpt()).stripTrailing();
    if (line.isBlank()) {
      return List.of();
    }
    int indent = line.length() - line.stripLeading().length();
    int caret = (int) Math.min(problem.column() - 1, line.length()) - indent;
    return lines(line.substring(indent), caret);
  }

  private static List<String> lines(String line, int caret) {
    int from = Math.max(0, Math.min(caret - WIDTH / 2, line.length() - WIDTH));
    int to = Math.min(line.length(), from + WIDTH);
    String before = from > 0 ? CUT : "";
    String shown = before + line.substring(from, to) + (to < line.length() ? CUT : "");
    return caret < 0
        ? List.of(shown)
        : List.of(shown, " ".repeat(before.length() + caret - from) + "^");
  }

  private static String expanded(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        text.append(" ".repeat(TAB - text.length() % TAB));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
