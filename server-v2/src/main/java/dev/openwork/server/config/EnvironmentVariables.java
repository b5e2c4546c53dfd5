package dev.openwork.server.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Environment variables; a blank value counts as unset. Methods other than {@link #first} and
 * {@link #isSet} take names without the prefix {@code OPENWORK_SERVER_V2_}.
 */
public record EnvironmentVariables(Map<String, String> environment) {
  private static final String PREFIX = "OPENWORK_SERVER_V2_";

  /** Returns the first of these variables that is set. */
  Optional<String> first(String... fullNames) {
    return Stream.of(fullNames)
        .map(name -> environment.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Returns whether a variable is set to anything except {@code 0} and {@code false}. */
  boolean isSet(String fullName) {
    return first(fullName).filter(v -> !v.equals("0") && !v.equalsIgnoreCase("false")).isPresent();
  }

  /** Returns a variable of the server. */
  Optional<String> find(String name) {
    return first(PREFIX + name);
  }

  /** Returns whether a variable of the server is set, as {@link #isSet} does. */
  boolean isOn(String name) {
    return isSet(PREFIX + name);
  }

  /** Returns a variable that must be an integer. */
  int number(String name, long defaultValue) {
    return parse(
        PREFIX + name,
        "a number",
        find(name).orElse(Long.toString(defaultValue)),
        Integer::parseInt);
  }

  /** Returns a variable that must be a duration in milliseconds. */
  Duration milliseconds(String name, long defaultValue) {
    return Duration.ofMillis(
        parse(
            PREFIX + name,
            "milliseconds",
            find(name).orElse(Long.toString(defaultValue)),
            Long::parseLong));
  }

  /** Returns the entries of a variable that is a comma-separated list. */
  Set<String> list(String name) {
    return Arrays.stream(find(name).orElse("").split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Parses a number; fails with the name of the setting and the value. */
  static <T> T parse(String setting, String expected, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Expected %s to be %s, got '%s'".formatted(setting, expected, text), e);
    }
  }
}
