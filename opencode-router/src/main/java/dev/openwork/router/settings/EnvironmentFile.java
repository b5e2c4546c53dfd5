package dev.openwork.router.settings;

import dev.openwork.router.domain.RouterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code .env} file with one {@code NAME=value} per line. A leading {@code export} and
 * quotes around the value are removed. Blank lines and lines that start with {@code #} are ignored.
 */
final class EnvironmentFile {
  private static final Pattern VARIABLE =
      Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

  private EnvironmentFile() {}

  /**
   * Returns the variables in the file; none if it is missing.
   *
   * @throws RouterException if a line is invalid; the message contains the line number
   */
  static Map<String, String> read(Path file) {
    Map<String, String> variables = new HashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        Matcher variable = VARIABLE.matcher(text);
        if (!variable.matches()) {
          throw RouterException.invalid(
              file + ":" + number + ": invalid line; expected NAME=value or a comment");
        }
        variables.put(variable.group(1), unquoted(variable.group(2)));
      }
    }
    return variables;
  }

  private static String unquoted(String value) {
    return QUOTED.matcher(value).matches() ? value.substring(1, value.length() - 1) : value;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
