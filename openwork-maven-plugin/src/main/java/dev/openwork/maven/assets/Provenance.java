package dev.openwork.maven.assets;

import java.util.Locale;
import java.util.stream.Stream;

/** Where the bytes of a runtime asset came from. */
public enum Provenance {
  /** A mirror that the user configured. */
  MIRROR,
  /** The cache that the checkouts of a user share. */
  CACHE,
  /** The downloads of the release. */
  RELEASE,
  /** The npm registry. */
  NPM,
  /** Built in this workspace. */
  WORKSPACE,
  /** Not recorded. */
  UNKNOWN;

  /** Returns the word for manifests, such as {@code npm}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the constant of a word in a manifest; {@link #UNKNOWN} for other words. */
  public static Provenance of(String word) {
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst().orElse(UNKNOWN);
  }
}
