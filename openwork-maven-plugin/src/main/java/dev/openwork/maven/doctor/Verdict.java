package dev.openwork.maven.doctor;

import java.util.Locale;

/** The severity of a finding. */
public enum Verdict {
  /** No problem. */
  OK,
  /** Something is slower, must be downloaded first, or is left out. */
  WARNING,
  /** Something does not work. */
  FAILURE;

  /** Returns the name in lower case, as it is printed. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
