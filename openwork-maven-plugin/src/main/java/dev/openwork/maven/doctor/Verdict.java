package dev.openwork.maven.doctor;

import java.util.Locale;

/** How bad a finding is. */
public enum Verdict {
  /** As it should be. */
  OK,
  /** Something will be slower, or be fetched first, or be left out. */
  WARNING,
  /** Something will not work. */
  FAILURE;

  /** In lower case, as it is printed. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
