package dev.openwork.loop.fork;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the lines of a process. A long line is passed on in parts, so that memory is bounded. */
final class OutputLines {
  /** The maximum length of a line in characters. */
  static final int LIMIT = 1 << 16;

  private final Consumer<String> lines;
  private final StringBuilder line = new StringBuilder();
  private boolean endsPart;

  private OutputLines(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Passes each line of a stream on, until its end. */
  static void read(InputStream in, Consumer<String> lines) throws IOException {
    OutputLines output = new OutputLines(lines);
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    char[] buffer = new char[1 << 13];
    try {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          output.add(buffer[i]);
        }
      }
    } finally {
      if (!output.line.isEmpty()) {
        output.pass();
      }
    }
  }

  private void add(char c) {
    if (c == '\n') {
      if (!endsPart || !line.isEmpty()) {
        pass();
      }
      endsPart = false;
      return;
    }
    line.append(c);
    if (line.length() == LIMIT) {
      pass();
      endsPart = true;
    }
  }

  private void pass() {
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    String text = line.toString();
    line.setLength(0);
    lines.accept(text);
  }
}
