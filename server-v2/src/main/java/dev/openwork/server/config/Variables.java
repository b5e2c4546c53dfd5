package dev.openwork.server.config;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Environment variables; a blank one counts as unset. */
public record Variables(Map<String, String> environment) {

  /** The first of these that is set. */
  public Optional<String> find(String... names) {
    return Stream.of(names)
        .map(name -> environment.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Whether it is set to anything but {@code 0} or {@code false}. */
  public boolean isSet(String name) {
    return find(name).filter(v -> !v.equals("0") && !v.equalsIgnoreCase("false")).isPresent();
  }
}
