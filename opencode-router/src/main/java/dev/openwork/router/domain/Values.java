package dev.openwork.router.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parses values that come from users and from other programs. */
public final class Values {
  private Values() {}

  /**
   * Returns the constant whose name equals {@code text}, ignoring case.
   *
   * @param name the name of the value in error messages
   * @throws RouterException if there is no such constant; the message lists the valid ones
   */
  public static <E extends Enum<E>> E parse(String name, Class<E> type, String text) {
    E[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                RouterException.invalid(
                    "invalid %s '%s'; expected one of %s"
                        .formatted(
                            name,
                            text,
                            Arrays.stream(constants)
                                .map(Values::key)
                                .collect(Collectors.joining(", ")))));
  }

  /** Returns the name of a constant as it appears in configuration and in JSON. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the number if {@code text} consists of 1 to 18 ASCII digits and nothing else. */
  public static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
