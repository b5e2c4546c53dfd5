package dev.openwork.router.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into chunks of limited length: between paragraphs if the chunk is at least half
 * full, else between lines, else between words, else between any two characters.
 */
final class TextSplitter {
  private static final List<String> BREAKS = List.of("\n\n", "\n", " ");

  private TextSplitter() {}

  static List<String> split(String text, int limit) {
    List<String> chunks = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > limit) {
      int end = end(rest, limit);
      chunks.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      chunks.add(rest);
    }
    return chunks;
  }

  private static int end(String text, int limit) {
    for (String separator : BREAKS) {
      int at = text.lastIndexOf(separator, limit);
      if (at >= limit / 2) {
        return at;
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
