package dev.openwork.http;

/**
 * Escapes text from untrusted sources for terminals and logs: control characters, which may contain
 * commands for a terminal; characters that change the direction of text; and lone surrogates.
 */
public final class PrintableText {
  private PrintableText() {}

  /** Returns the text on one line, with <code>&#92;uXXXX</code> for the escaped characters. */
  public static String of(String text) {
    return escape(text, false);
  }

  /** Returns the text with its line feeds and tabs. */
  static String ofLines(String text) {
    return escape(text, true);
  }

  private static String escape(String text, boolean lines) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c) || lines && (c == '\n' || c == '\t')) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append(String.format("\\u%04x", c));
              }
            });
    return escaped.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
