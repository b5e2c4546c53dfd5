package dev.openwork.server.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The last lines of a process's output, limited in lines and in characters, without secrets.
 * Thread-safe.
 */
final class OutputTail {
  private static final int MAX_LINES = 200;
  private static final int MAX_CHARACTERS = 16_384;

  private final UnaryOperator<String> redaction;
  private final Consumer<String> log;
  private final Deque<String> lines = new ArrayDeque<>();
  private int characters;

  /** Applies {@code redaction} to each line and passes the result to {@code log}. */
  OutputTail(UnaryOperator<String> redaction, Consumer<String> log) {
    this.redaction = redaction;
    this.log = log;
  }

  void add(String line) {
    String clean = redaction.apply(line);
    String bounded =
        clean.length() <= MAX_CHARACTERS ? clean : clean.substring(clean.length() - MAX_CHARACTERS);
    log.accept(bounded);
    keep(bounded);
  }

  private synchronized void keep(String line) {
    lines.addLast(line);
    characters += line.length();
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
