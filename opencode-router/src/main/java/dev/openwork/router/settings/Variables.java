package dev.openwork.router.settings;

import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads environment variables. Blank values count as absent. */
public record Variables(Map<String, String> environment) {

  public Variables {
    environment = Map.copyOf(environment);
  }

  /**
   * Adds the variables of the file {@code .env} in the data directory, if it exists. The
   * environment overrides the file.
   */
  public Variables withFile() {
    Map<String, String> all =
        new HashMap<>(EnvironmentFile.read(DataLayout.of(this).directory().resolve(".env")));
    all.putAll(environment);
    return new Variables(all);
  }

  /** Returns a variable without leading and trailing white space. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(String::strip);
  }

  /** Returns a boolean variable. */
  public Optional<Boolean> flag(String name) {
    return find(name)
        .map(
            text ->
                switch (text) {
                  case "1", "true" -> true;
                  case "0", "false" -> false;
                  default ->
                      throw RouterException.invalid(
                          "invalid %s '%s'; expected true or false".formatted(name, text));
                });
  }

  /** Returns an integer variable within the given bounds. */
  public Optional<Long> number(String name, long min, long max) {
    return find(name).map(text -> number(name, text, min, max));
  }

  private static long number(String name, String text, long min, long max) {
    return Values.number(text)
        .filter(number -> number >= min && number <= max)
        .orElseThrow(
            () ->
                RouterException.invalid(
                    "invalid %s '%s'; expected a number from %d to %d"
                        .formatted(name, text, min, max)));
  }
}
