package dev.openwork.app.pages;

import java.util.regex.Pattern;

/** Titles of sessions as templates show them. */
public final class Titles {
  private static final Pattern UNTITLED =
      Pattern.compile("(New session) - \\d{4}-\\d\\d-\\d\\dT\\S+");

  private Titles() {}

  /** Returns the title without the time that opencode adds until it knows a better one. */
  public static String shown(String title) {
    return UNTITLED.matcher(title).replaceFirst("$1");
  }
}
