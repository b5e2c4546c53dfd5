package dev.openwork.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Reads lines of UTF-8 text in limited memory: of a line that is too long, only the beginning is
 * kept.
 */
final class BoundedLines {
  static final int MAX_CHARACTERS = 8_192;
  private static final int BUFFER = 8_192;

  private final BiConsumer<String, Long> lines;
  private final StringBuilder line = new StringBuilder();
  private long dropped;
  private boolean afterCarriageReturn;

  private BoundedLines(BiConsumer<String, Long> lines) {
    this.lines = lines;
  }

  /**
   * Reads to the end of the input.
   *
   * @param lines receives the first {@link #MAX_CHARACTERS} characters of each line and the number
   *     of characters that were dropped
   */
  static void read(InputStream in, BiConsumer<String, Long> lines) throws IOException {
    BoundedLines reader = new BoundedLines(lines);
    try (Reader characters = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      char[] buffer = new char[BUFFER];
      for (int count = characters.read(buffer); count >= 0; count = characters.read(buffer)) {
        for (int at = 0; at < count; at++) {
          reader.add(buffer[at]);
        }
      }
    } finally {
      reader.endUnlessEmpty();
    }
  }

  private void add(char next) {
    boolean secondOfPair = afterCarriageReturn && next == '\n';
    afterCarriageReturn = next == '\r';
    if (secondOfPair) {
      return;
    }
    if (next == '\n' || next == '\r') {
      end();
    } else if (line.length() < MAX_CHARACTERS) {
      line.append(next);
    } else {
      dropped++;
    }
  }

  private void endUnlessEmpty() {
    if (line.length() > 0) {
      end();
    }
  }

  private void end() {
    lines.accept(line.toString(), dropped);
    line.setLength(0);
    dropped = 0;
  }
}
