package dev.openwork.router.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Holds a one-time secret that pairs a chat with an identity. It has 60 random bits. Only its hash
 * is stored. Case, spaces and dashes are ignored.
 */
public record PairingCode(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  /** Generates a code such as {@code ABCD-EFGH-JKMN}. */
  public static PairingCode generate(SecureRandom random) {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new PairingCode(code.toString());
  }

  /** Returns the SHA-256 of the letters and digits in upper case, in hexadecimal. */
  public String hash() {
    String normalized = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(normalized.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK provides SHA-256", e);
    }
  }

  /** Returns whether this code has the given hash. */
  public boolean matches(String expectedHash) {
    return Secrets.equal(hash(), expectedHash.toLowerCase(Locale.ROOT));
  }

  /** Hides the code. */
  @Override
  public String toString() {
    return "PairingCode[hidden]";
  }
}
