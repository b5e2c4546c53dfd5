package dev.openwork.router.settings;

import dev.openwork.router.domain.Refusal;
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
 * A file of variables, one {@code NAME=value} a line. {@code export} before the name and quotes
 * around the value are left out; blank lines and those that begin with {@code #} say nothing.
 */
final class EnvironmentFile {
  private static final Pattern VARIABLE =
      Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

  private EnvironmentFile() {}

  /** What it says, nothing when it is missing; a {@link Refusal} names the line that is wrong. */
  static Map<String, String> read(Path file) {
    Map<String, String> variables = new HashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        Matcher variable = VARIABLE.matcher(text);
        if (!variable.matches()) {
          throw Refusal.invalid(file + ":" + number + ": expected NAME=value or a comment");
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
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
