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
 * The lines a program has written so far, with a cursor for whoever waits for the next one. Lines
 * are kept for the life of the object, so a wait that starts late still sees what came before it.
 * Safe for use by several threads; the cursor is shared by all of them.
 */
final class RecordedOutput {
  private static final int TAIL = 60;

  private final List<String> lines = new ArrayList<>();
  private int cursor;
  private boolean ended;

  /** Reads {@code stream} to its end, a line at a time. Blocks, so it wants a thread of its own. */
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
   * Waits until a line behind the cursor matches and moves the cursor past it. Empty when {@code
   * deadline} has passed, or the output has ended, without such a line; the cursor then stands
   * behind everything that was looked at.
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

  /** Moves the cursor behind everything recorded so far. */
  synchronized void skip() {
    cursor = lines.size();
  }

  /** Everything recorded so far, oldest first. */
  synchronized List<String> all() {
    return List.copyOf(lines);
  }

  /** The last lines, for a failure's message. */
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
