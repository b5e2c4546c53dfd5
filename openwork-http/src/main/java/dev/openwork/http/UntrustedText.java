package dev.openwork.http;

/**
 * Makes text from clients, files and other programs safe to display in a terminal or a log. It
 * could otherwise move the cursor, change colors or titles, or reorder the text around it.
 */
public final class UntrustedText {
  private UntrustedText() {}

  /**
   * Returns the text with each control, bidirectional formatting, line separator and unpaired
   * surrogate character replaced by its escape sequence, such as {@code \\u001b}. Line feeds and
   * tabs are replaced, too.
   */
  public static String escaped(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length());
    append(text, false, escaped);
    return escaped.toString();
  }

  /** Returns the text as {@link #escaped} does, except for line feeds and tabs, which are kept. */
  public static String escapedLines(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length());
    append(text, true, escaped);
    return escaped.toString();
  }

  private static void append(CharSequence text, boolean keepLines, StringBuilder escaped) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (isPair) {
        escaped.append(c).append(text.charAt(i + 1));
        i++;
      } else if (isUnsafe(c) && !(keepLines && (c == '\n' || c == '\t'))) {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
  }

  private static boolean isUnsafe(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
