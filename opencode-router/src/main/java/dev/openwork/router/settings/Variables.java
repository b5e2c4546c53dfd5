package dev.openwork.router.settings;

import dev.openwork.router.domain.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Environment variables, and those of a file; blank ones count as absent. */
public record Variables(Map<String, String> environment) {

  public Variables {
    environment = Map.copyOf(environment);
  }

  /**
   * These and those of the file {@code .env} in the data directory that they name, if there is one;
   * the environment goes before the file.
   */
  public Variables withFile() {
    Map<String, String> all =
        new HashMap<>(EnvironmentFile.read(DataLayout.of(this).directory().resolve(".env")));
    all.putAll(environment);
    return new Variables(all);
  }

  /** The first of these that is set. */
  public Optional<String> find(String... names) {
    for (String name : names) {
      String value = environment.get(name);
      if (value != null && !value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  /** A truth value. */
  public Optional<Boolean> flag(String name) {
    return find(name)
        .map(
            text ->
                switch (text) {
                  case "1", "true" -> true;
                  case "0", "false" -> false;
                  default ->
                      throw Refusal.invalid(name + "='" + text + "'; expected true or false");
                });
  }

  /** A whole number from {@code least} to {@code most}. */
  public Optional<Long> number(String name, long least, long most) {
    return find(name).map(text -> number(name, text, least, most));
  }

  private static long number(String name, String text, long least, long most) {
    if (text.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw Refusal.invalid("%s='%s'; expected %d to %d".formatted(name, text, least, most));
  }
}
