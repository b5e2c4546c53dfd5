package dev.openwork.maven.model;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replaces placeholders such as {@code {port}} in parameters of programs. The path of the reactor,
 * which Maven inserts for its own expressions, may contain the same text; it is preserved.
 */
final class Placeholders {
  /** The port of the program itself. */
  static final String PORT = "{port}";

  private final Map<String, String> values;
  private final Pattern pattern;

  /**
   * Creates a replacement.
   *
   * @param root root directory of the reactor
   * @param values by placeholder, with its braces
   */
  Placeholders(Path root, Map<String, String> values) {
    this.values = Map.copyOf(values);
    this.pattern =
        Pattern.compile(
            Stream.concat(Stream.of(root.toString()), values.keySet().stream().sorted())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
  }

  /** Returns whether a text contains the port of the program itself. */
  boolean mentionsPort(String text) {
    return pattern.matcher(text).results().anyMatch(found -> found.group().equals(PORT));
  }

  /** Returns a text in which each placeholder is replaced by its value. */
  String resolve(String text) {
    return pattern
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.getOrDefault(found.group(), found.group()))));
  }
}
