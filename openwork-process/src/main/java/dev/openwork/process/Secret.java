package dev.openwork.process;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A generated secret that one run of a child requires from its clients: 24 random bytes as
 * hexadecimal text.
 */
public final class Secret {
  private static final int BYTES = 24;

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  static Secret create() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  /** Returns the secret as text. */
  public String value() {
    return value;
  }

  /** Returns the value of the {@code Authorization} header for this user. */
  public String basic(String user) {
    byte[] credentials = (user + ":" + value).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
