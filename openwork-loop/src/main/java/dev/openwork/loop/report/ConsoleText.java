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
    return escaped(text, "");
  }

  private static String escaped(String text, String kept) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isUnsafe(c) && kept.indexOf(c) < 0) {
                escaped.append(String.format(c > 0xffff ? "\\u{%x}" : "\\u%04x", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /**
   * Returns a line in which unsafe characters are escaped. Styles are kept and end with the line if
   * the console is colored; otherwise they are removed.
   */
  static String line(String line, Ansi ansi) {
    Matcher styles = STYLE.matcher(line);
    StringBuilder safe = new StringBuilder();
    int end = 0;
    while (styles.find()) {
      safe.append(escaped(line.substring(end, styles.start()), "\t"));
      safe.append(ansi == Ansi.COLORED ? styles.group() : "");
      end = styles.end();
    }
    boolean styled = end > 0 && ansi == Ansi.COLORED && !line.endsWith(RESET);
    safe.append(escaped(line.substring(end), "\t"));
    return safe.append(styled ? RESET : "").toString();
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
