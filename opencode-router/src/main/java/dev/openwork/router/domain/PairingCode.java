package dev.openwork.router.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A secret that a person sends once to pair a chat. Has 60 random bits, is kept only as its hash,
 * and does not mind case, blanks and dashes.
 */
public record PairingCode(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  /** A new one. */
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

  /** SHA-256 of its letters and digits in upper case, as hexadecimal digits. */
  public String hash() {
    String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return HexFormat.of().formatHex(sha256(plain));
  }

  /** Whether it is the one with this hash; takes the same time either way. */
  public boolean matches(String expectedHash) {
    byte[] expected = expectedHash.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(hash().getBytes(StandardCharsets.UTF_8), expected);
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "PairingCode[hidden]";
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
