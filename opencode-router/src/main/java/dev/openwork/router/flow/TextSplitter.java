package dev.openwork.router.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces that a channel can carry: between paragraphs where that leaves pieces of
 * a fair size, else between lines, else between words, else anywhere but inside a character.
 */
final class TextChunks {
  private static final List<String> BREAKS = List.of("\n\n", "\n", " ");

  private TextChunks() {}

  static List<String> of(String text, int limit) {
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
