package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import java.util.List;

/** Formats a source line: without indentation, truncated, with a caret below the error. */
public final class Excerpt {
  /** javac expands a tab to the next multiple of this column. */
  private static final int TAB_WIDTH = 8;

  private static final int WIDTH = 120;
  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** Returns the line and, if the column is known, a line with the caret; empty without a line. */
  public static List<String> lines(Problem problem) {
    String line = expandTabs(problem.excerpt()).stripTrailing();
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
    String before = from > 0 ? ELLIPSIS : "";
    String shown = before + line.substring(from, to) + (to < line.length() ? ELLIPSIS : "");
    return caret < 0
        ? List.of(shown)
        : List.of(shown, " ".repeat(before.length() + caret - from) + "^");
  }

  private static String expandTabs(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        text.append(" ".repeat(TAB_WIDTH - text.length() % TAB_WIDTH));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
