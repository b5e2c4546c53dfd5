package dev.openwork.loop.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of files and programs safe to display in a terminal, in which it could otherwise move
 * the cursor, change the title, or reorder the text around it.
 */
final class ConsoleText {
  /** Sets colors and styles. */
  private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;:]*m");

  private static final String RESET = "\u001b[0m";

  /** Joins letters or emoji. */
  private static final String JOINERS = "\u200c\u200d";

  private ConsoleText() {}

  /** Returns a text on one line, in which unsafe characters are escaped as in Java. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isUnsafe(c)) {
                escaped.append(String.format(c > 0xffff ? "\\u{%x}" : "\\u%04x", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Returns a line with its styles, which end with it, or without them, and otherwise escaped. */
  static String line(String line, Ansi ansi) {
    Matcher styles = STYLE.matcher(line);
    StringBuilder safe = new StringBuilder();
    int end = 0;
    while (styles.find()) {
      safe.append(escapedExceptTabs(line.substring(end, styles.start())));
      safe.append(ansi == Ansi.COLORED ? styles.group() : "");
      end = styles.end();
    }
    boolean styled = end > 0 && ansi == Ansi.COLORED && !line.endsWith(RESET);
    return safe.append(escapedExceptTabs(line.substring(end))).append(styled ? RESET : "") + "";
  }

  private static String escapedExceptTabs(String text) {
    return text.indexOf('\t') < 0 ? escaped(text) : escaped(text).replace("\\u0009", "\t");
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> JOINERS.indexOf(c) < 0;
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
