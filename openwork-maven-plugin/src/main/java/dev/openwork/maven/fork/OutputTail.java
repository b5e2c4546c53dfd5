package dev.openwork.maven.fork;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines that a process printed, for the message when it ends unexpectedly. */
final class OutputTail {
  private static final int LINES = 40;

  private final Deque<String> lines = new ArrayDeque<>();

  synchronized void add(String line) {
    if (lines.size() == LINES) {
      lines.removeFirst();
    }
    lines.addLast(line);
  }

  @Override
  public synchronized String toString() {
    return String.join("\n", lines);
  }
}
