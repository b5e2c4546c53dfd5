package dev.openwork.app.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as templates show them, in the time zone of this machine; all take epoch milliseconds. */
public final class Times {
  private static final DateTimeFormatter TIME = formatter("HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME = formatter("d MMM yyyy, HH:mm");

  private Times() {}

  /** Returns such as {@code 09:30}. */
  public static String time(long millis) {
    return TIME.format(Instant.ofEpochMilli(millis));
  }

  /** Returns such as {@code 3 Nov 2026, 09:30}. */
  public static String dayAndTime(long millis) {
    return DAY_AND_TIME.format(Instant.ofEpochMilli(millis));
  }

  /** Returns the time for machines. */
  public static String iso(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneId.systemDefault());
  }
}
