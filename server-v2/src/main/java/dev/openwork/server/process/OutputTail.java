package dev.openwork.server.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines a process printed, bounded in lines and in characters. Safe for all threads. */
final class OutputTail {
  private static final int MAX_LINES = 200;
  private static final int MAX_CHARACTERS = 16_384;

  private final Deque<String> lines = new ArrayDeque<>();
  private int characters;

  synchronized void add(String line) {
    String bounded =
        line.length() <= MAX_CHARACTERS ? line : line.substring(line.length() - MAX_CHARACTERS);
    lines.addLast(bounded);
    characters += bounded.length();
    while (lines.size() > MAX_LINES || characters > MAX_CHARACTERS) {
      characters -= lines.removeFirst().length();
    }
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  synchronized boolean isEmpty() {
    return lines.isEmpty();
  }

  String text() {
    return String.join("\n", lines());
  }
}
