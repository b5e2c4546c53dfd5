package dev.openwork.maven.assets.pin;

import java.util.regex.Pattern;

/**
 * A version of opencode.
 *
 * @param number the version, such as {@code 1.18.18}, without the prefix {@code v} of its release
 *     tag
 */
public record OpencodeVersion(String number) {
  private static final Pattern FORM =
      Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z]+([.-][0-9A-Za-z]+)*)?");

  /**
   * Creates a version.
   *
   * @throws IllegalArgumentException unless it is {@code major.minor.patch} with an optional
   *     pre-release suffix
   */
  public OpencodeVersion {
    if (!FORM.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "'" + number + "' is not a version; expected one such as \"v1.18.18\"");
    }
  }

  /** Parses a version with or without the prefix {@code v}. */
  public static OpencodeVersion parse(String text) {
    return new OpencodeVersion(text.startsWith("v") ? text.substring(1) : text);
  }

  /** Returns the release tag, with the prefix {@code v}. */
  public String tag() {
    return "v" + number;
  }

  @Override
  public String toString() {
    return number;
  }
}
