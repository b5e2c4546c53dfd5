package dev.openwork.loop.fork;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Keeps the last lines that a process printed, for the message if it exits unexpectedly. */
final class OutputTail {
  private static final int LINES = 40;

  private final Deque<String> lines = new ArrayDeque<>();

  /** Reads the output of a process on a separate thread and passes on each line. */
  static OutputTail drain(String name, Process process, Consumer<String> output) {
    OutputTail tail = new OutputTail();
    Thread reader =
        new Thread(
            () -> {
              try (InputStream in = process.getInputStream()) {
                OutputLines.read(
                    in,
                    line -> {
                      tail.add(line);
                      output.accept(line);
                    });
              } catch (IOException processEnded) {
                // Nothing more to read.
              }
            },
            "openwork-" + name + "-output");
    reader.setDaemon(true);
    reader.start();
    return tail;
  }

  private synchronized void add(String line) {
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
