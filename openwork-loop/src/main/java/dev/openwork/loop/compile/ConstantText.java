package dev.openwork.loop.compile;

import java.util.Arrays;

/** Constants as text that differs whenever the constant does. */
final class ConstantText {
  private ConstantText() {}

  /** The text of a number, string, boolean, character, or array of primitives. */
  static String of(Object value) {
    if (value instanceof Double number) {
      return Long.toHexString(Double.doubleToRawLongBits(number));
    }
    if (value instanceof Float number) {
      return Integer.toHexString(Float.floatToRawIntBits(number));
    }
    if (value instanceof String string) {
      return string.length() + ":" + string;
    }
    if (!value.getClass().isArray()) {
      return value.toString();
    }
    return Arrays.deepToString(new Object[] {value});
  }
}
