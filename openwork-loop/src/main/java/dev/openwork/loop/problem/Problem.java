package dev.openwork.loop.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something wrong in a source file, or somewhere unknown.
 *
 * @param file where, if known
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param message what is wrong
 * @param excerpt the line's text, or empty
 */
public record Problem(Optional<Path> file, long line, long column, String message, String excerpt) {

  /** A problem without a place. */
  public static Problem of(String message) {
    return new Problem(Optional.empty(), 0, 0, message, "");
  }

  /** A problem in a line of a file that is there to be read. */
  public static Problem at(Path file, long line, String message) {
    return new Problem(Optional.of(file), line, 0, message, excerpt(file, line));
  }

  /** File, line, message and excerpt, as compilers print them. */
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
