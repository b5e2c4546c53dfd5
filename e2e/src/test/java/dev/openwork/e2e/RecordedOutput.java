package dev.openwork.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lines that a program has written, with a cursor for waits. All lines are kept, so a wait also
 * finds lines written before it started. Thread-safe; all threads share the cursor.
 */
final class RecordedOutput {
  private static final int TAIL = 60;

  private final List<String> lines = new ArrayList<>();
  private int cursor;
  private boolean ended;

  /** Reads {@code stream} to its end. Blocks the calling thread. */
  void readFully(InputStream stream) {
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add("(output unreadable: " + e + ")");
    } finally {
      end();
    }
  }

  /**
   * Waits until a line after the cursor matches and moves the cursor past it. Returns an empty
   * value if the output ends or {@code deadline} expires first; the cursor is then after the last
   * line.
   */
  synchronized Optional<String> next(Predicate<String> wanted, Duration deadline)
      throws InterruptedException {
    long until = System.nanoTime() + deadline.toNanos();
    while (true) {
      while (cursor < lines.size()) {
        String line = lines.get(cursor++);
        if (wanted.test(line)) {
          return Optional.of(line);
        }
      }
      long left = until - System.nanoTime();
      if (ended || left <= 0) {
        return Optional.empty();
      }
      wait(left / 1_000_000 + 1);
    }
  }

  /** Moves the cursor to the end. */
  synchronized void skip() {
    cursor = lines.size();
  }

  /** Returns all lines, oldest first. */
  synchronized List<String> all() {
    return List.copyOf(lines);
  }

  /** Returns the last lines for an error message. */
  synchronized String tail() {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
  }

  private synchronized void add(String line) {
    lines.add(line);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }
}
