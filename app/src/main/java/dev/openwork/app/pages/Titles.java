package dev.openwork.app.pages;

import java.util.regex.Pattern;

/** Formats session titles for templates. */
public final class Titles {
  private static final Pattern UNTITLED =
      Pattern.compile("(New session) - \\d{4}-\\d\\d-\\d\\dT\\S+");

  private Titles() {}

  /** Returns the title without the timestamp of opencode's placeholder titles. */
  public static String shown(String title) {
    return UNTITLED.matcher(title).replaceFirst("$1");
  }

  /** Returns the first character of a name, which may be outside of the basic plane. */
  public static String initial(String name) {
    return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
  }
}
