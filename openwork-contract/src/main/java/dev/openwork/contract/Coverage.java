package dev.openwork.contract;

import java.util.Map;
import java.util.Set;

/** Which types and formats admit all values of which others. */
final class Coverage {
  private static final Map<String, String> WIDER_FORMAT =
      Map.of("int32", "int64", "float", "double");

  private Coverage() {}

  /** Whether by type and format each value of the other shape is one of the wide shape, too. */
  static boolean of(SchemaType wide, SchemaType other) {
    return types(wide.types(), other.types()) && format(wide.format(), other.format());
  }

  private static boolean types(Set<String> wide, Set<String> types) {
    if (wide.isEmpty() || types.isEmpty()) {
      return wide.isEmpty();
    }
    return types.stream().allMatch(type -> wide.contains(type) || isWhole(type, wide));
  }

  private static boolean isWhole(String type, Set<String> wide) {
    return type.equals("integer") && wide.contains("number");
  }

  private static boolean format(String wide, String format) {
    return wide.isEmpty() || wide.equals(format) || wide.equals(WIDER_FORMAT.get(format));
  }
}
