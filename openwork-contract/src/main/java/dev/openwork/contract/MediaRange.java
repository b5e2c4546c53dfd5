package dev.openwork.contract;

import java.util.Locale;

/**
 * A media type or range of media types, without parameters such as the charset.
 *
 * @param type the type in lower case, or {@code *}
 * @param subtype the subtype in lower case, {@code *} or {@code *+suffix}
 */
record MediaRange(String type, String subtype) {
  static MediaRange of(String text) {
    String essence = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String[] halves = essence.split("/", 2);
    return new MediaRange(halves[0], halves.length > 1 ? halves[1] : "");
  }

  /** Returns whether every media type of the other range is one of this range. */
  boolean includes(MediaRange other) {
    return (type.equals("*") || type.equals(other.type))
        && (subtype.equals("*")
            || subtype.equals(other.subtype)
            || (subtype.startsWith("*+") && other.subtype.endsWith(subtype.substring(1))));
  }

  @Override
  public String toString() {
    return type + "/" + subtype;
  }
}
