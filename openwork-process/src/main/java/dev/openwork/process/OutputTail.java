package dev.openwork.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The last lines of a process's output, limited in lines and in characters, without secrets.
 * Thread-safe.
 */
final class OutputTail {
  private static final int MAX_LINES = 200;
  private static final int MAX_CHARACTERS = 16_384;

  /** The end of a line that was cut can contain the beginning of a secret, so it is not kept. */
  private static final int MAX_SECRET = 256;

  private final Redaction redaction;
  private final Consumer<String> log;
  private final Deque<String> lines = new ArrayDeque<>();
  private int characters;

  /** Applies {@code redaction} to each line and passes the result to {@code log}. */
  OutputTail(Redaction redaction, Consumer<String> log) {
    this.redaction = redaction;
    this.log = log;
  }

  /** Removes a secret from later lines. */
  void hide(String secret) {
    redaction.hide(secret);
  }

  /** Adds a line of at most {@link BoundedLines#MAX_CHARACTERS} characters. */
  void add(String line) {
    String clean = redaction.apply(line);
    log.accept(clean);
    keep(clean);
  }

  /** Adds the beginning of a line. */
  void addCut(String beginning, long dropped) {
    String clean = redaction.apply(beginning);
    String kept = clean.substring(0, Math.max(0, clean.length() - MAX_SECRET));
    String line =
        "%s… (line cut: %d characters are missing)"
            .formatted(kept, dropped + clean.length() - kept.length());
    log.accept(line);
    keep(line);
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
