package dev.openwork.loop.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads small text files that this product has written and that other programs may have damaged. A
 * file that cannot be read counts as empty, and invalid bytes as unknown characters.
 */
public final class StateText {
  /** The files are much smaller. */
  private static final int LIMIT = 1 << 16;

  private StateText() {}

  /** Returns the lines of a file; none if it is missing or cannot be read. */
  public static List<String> lines(Path file) {
    return read(file).lines().toList();
  }

  /** Returns a text of one line without spaces around it; empty if it cannot be read. */
  public static String line(Path file) {
    return read(file).strip();
  }

  private static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }
}
