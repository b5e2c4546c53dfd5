package dev.openwork.maven.assets;

import java.util.Locale;
import java.util.stream.Stream;

/** Where the bytes of a runtime asset came from. */
public enum Provenance {
  /** A place that somebody chose. */
  MIRROR,
  /** The cache that all checkouts of a user share. */
  CACHE,
  /** The release's own downloads. */
  RELEASE,
  /** The npm registry. */
  NPM,
  /** It was built here. */
  WORKSPACE,
  /** Nobody noted it. */
  UNKNOWN;

  /** How it is written down, such as {@code npm}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What such a word means; {@link #UNKNOWN} when it is none. */
  public static Provenance of(String word) {
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst().orElse(UNKNOWN);
  }
}
