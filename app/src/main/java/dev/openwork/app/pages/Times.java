package dev.openwork.app.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats epoch milliseconds in the local time zone for templates. */
public final class Times {
  private static final DateTimeFormatter TIME = formatter("HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME = formatter("d MMM yyyy, HH:mm");

  private Times() {}

  /** Returns the time, such as {@code 09:30}. */
  public static String time(long millis) {
    return TIME.format(Instant.ofEpochMilli(millis));
  }

  /** Returns the date and time, such as {@code 3 Nov 2026, 09:30}. */
  public static String dayAndTime(long millis) {
    return DAY_AND_TIME.format(Instant.ofEpochMilli(millis));
  }

  /** Returns the ISO 8601 form in UTC. */
  public static String iso(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneId.systemDefault());
  }
}
