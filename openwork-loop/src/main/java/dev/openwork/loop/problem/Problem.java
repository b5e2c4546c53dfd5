package dev.openwork.loop.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A problem, usually in a source file.
 *
 * @param file the source file, if known
 * @param line starts at 1; 0 if unknown
 * @param column starts at 1; 0 if unknown
 * @param message the description
 * @param excerpt the text of the line, or empty
 */
public record Problem(Optional<Path> file, long line, long column, String message, String excerpt) {

  /** Creates a problem without a location. */
  public static Problem of(String message) {
    return new Problem(Optional.empty(), 0, 0, message, "");
  }

  /** Creates a problem in a line of a file and reads the line as its excerpt. */
  public static Problem at(Path file, long line, String message) {
    return new Problem(Optional.of(file), line, 0, message, excerpt(file, line));
  }

  /** Returns file, line, message and excerpt in the format of compilers. */
  @Override
  public String toString() {
    String place = file.map(path -> path + ":" + line + ": ").orElse("");
    return place + message + (excerpt.isBlank() ? "" : "\n    " + excerpt.strip());
  }

  private static String excerpt(Path file, long line) {
    try {
      return Files.readAllLines(file).stream().skip(line - 1).findFirst().orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }
}
