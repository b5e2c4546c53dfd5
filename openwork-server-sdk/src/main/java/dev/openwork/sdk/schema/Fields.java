package dev.openwork.sdk.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks and copies the fields of generated models and the parameters of operations. Each check
 * returns the value, accepts null, which stands for a missing optional field, and throws an {@link
 * IllegalArgumentException} that names the field.
 */
public final class Fields {
  private Fields() {}

  /** Returns {@code value}, or throws an exception if it is null. */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is required");
    }
    return value;
  }

  /** Returns an unmodifiable copy, also of nested collections; null for null. */
  @SuppressWarnings("unchecked")
  public static <T> @Nullable List<T> copy(@Nullable List<T> list) {
    return (List<T>) deepCopy(list);
  }

  /** Returns an unmodifiable copy in the same order, also of nested collections; null for null. */
  @SuppressWarnings("unchecked")
  public static <T> @Nullable Set<T> copy(@Nullable Set<T> set) {
    return (Set<T>) deepCopy(set);
  }

  /** Returns an unmodifiable copy in the same order, also of nested collections; null for null. */
  @SuppressWarnings("unchecked")
  public static <T> @Nullable Map<String, T> copy(@Nullable Map<String, T> map) {
    return (Map<String, T>) deepCopy(map);
  }

  /** Like {@link #copy(Map)}, but returns an empty map for null. */
  public static <T> Map<String, T> copyOrEmpty(@Nullable Map<String, T> map) {
    Map<String, T> copy = copy(map);
    return copy == null ? Map.of() : copy;
  }

  /** Keeps null elements, which a contract may allow, unlike {@code List.copyOf}. */
  private static @Nullable Object deepCopy(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(deepCopy(element)));
      return Collections.unmodifiableList(copy);
    } else if (value instanceof Set<?> set) {
      Set<@Nullable Object> copy = new LinkedHashSet<>();
      set.forEach(element -> copy.add(deepCopy(element)));
      return Collections.unmodifiableSet(copy);
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(key, deepCopy(element)));
      return Collections.unmodifiableMap(copy);
    }
    return value;
  }

  /** Checks the number of characters (code points). */
  public static <T extends @Nullable CharSequence> T length(
      String field, T text, int min, int max) {
    if (text != null) {
      checkCount(field, Character.codePointCount(text, 0, text.length()), min, max, "character");
    }
    return text;
  }

  /** Checks the number of elements. */
  public static <T extends @Nullable Collection<?>> T size(
      String field, T elements, int min, int max) {
    if (elements != null) {
      checkCount(field, elements.size(), min, max, "element");
    }
    return elements;
  }

  private static void checkCount(String field, int count, int min, int max, String unit) {
    if (count < min) {
      throw invalid(field, "have at least " + counted(min, unit), count);
    } else if (count > max) {
      throw invalid(field, "have at most " + counted(max, unit), count);
    }
  }

  private static String counted(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  /** Checks that a part of the text matches a regular expression. */
  public static <T extends @Nullable CharSequence> T pattern(String field, T text, String regex) {
    if (text != null && !Pattern.compile(regex).matcher(text).find()) {
      throw invalid(field, "match " + regex, text);
    }
    return text;
  }

  /** Checks that {@code number >= bound}. */
  public static <T extends @Nullable Number> T atLeast(String field, T number, String bound) {
    if (number != null && compare(number, bound) < 0) {
      throw invalid(field, "be at least " + bound, number);
    }
    return number;
  }

  /** Checks that {@code number <= bound}. */
  public static <T extends @Nullable Number> T atMost(String field, T number, String bound) {
    if (number != null && compare(number, bound) > 0) {
      throw invalid(field, "be at most " + bound, number);
    }
    return number;
  }

  /** Checks that {@code number > bound}. */
  public static <T extends @Nullable Number> T moreThan(String field, T number, String bound) {
    if (number != null && compare(number, bound) <= 0) {
      throw invalid(field, "be more than " + bound, number);
    }
    return number;
  }

  /** Checks that {@code number < bound}. */
  public static <T extends @Nullable Number> T lessThan(String field, T number, String bound) {
    if (number != null && compare(number, bound) >= 0) {
      throw invalid(field, "be less than " + bound, number);
    }
    return number;
  }

  private static int compare(Number number, String bound) {
    return new BigDecimal(number.toString()).compareTo(new BigDecimal(bound));
  }

  private static IllegalArgumentException invalid(String field, String expected, Object actual) {
    return new IllegalArgumentException(field + " must " + expected + ", got " + actual);
  }
}
