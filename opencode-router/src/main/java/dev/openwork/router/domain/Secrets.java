package dev.openwork.router.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Compares secrets. */
public final class Secrets {
  private Secrets() {}

  /** Returns whether two secrets are equal, in a time that does not depend on where they differ. */
  public static boolean equal(String expected, String actual) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
  }
}
