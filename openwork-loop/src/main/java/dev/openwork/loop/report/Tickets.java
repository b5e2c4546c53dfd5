package dev.openwork.loop.report;

import dev.openwork.loop.files.PrivateFile;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Issues and verifies signed texts that expire: {@code <expiry>.<nonce>.<signature>}. The expiry is
 * in seconds since the epoch. The signature is the HMAC-SHA256, with the secret as key, of {@code
 * <purpose>:<port>:<expiry>:<nonce>}. Nonce and signature are Base64 for URLs.
 *
 * @param secret the text of the key
 * @param purpose {@code login} or {@code cookie}
 * @param port the port of the program that accepts the texts
 * @param validity how long a text is valid
 * @param clock the current time
 */
public record Tickets(String secret, String purpose, int port, Duration validity, Clock clock) {
  private static final Pattern FORMAT =
      Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{16,64})\\.([A-Za-z0-9_-]{43})");
  private static final int NONCE_BYTES = 16;
  private static final String ALGORITHM = "HmacSHA256";

  /**
   * A text whose signature is correct and that has not expired.
   *
   * @param expiry when it expires
   * @param nonce unique for each text
   */
  public record Ticket(Instant expiry, String nonce) {}

  /** Returns a new text. */
  public String issue() {
    String expiry = String.valueOf(clock.instant().plus(validity).getEpochSecond());
    String nonce = PrivateFile.randomText(NONCE_BYTES);
    return expiry + "." + nonce + "." + signature(expiry, nonce);
  }

  /** Returns the content of a valid text. A text that is valid for too long is rejected. */
  public Optional<Ticket> verify(String text) {
    Matcher parts = FORMAT.matcher(text);
    if (!parts.matches() || !isEqual(signature(parts.group(1), parts.group(2)), parts.group(3))) {
      return Optional.empty();
    }
    Instant expiry = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
    Instant now = clock.instant();
    return expiry.isAfter(now) && !expiry.isAfter(now.plus(validity))
        ? Optional.of(new Ticket(expiry, parts.group(2)))
        : Optional.empty();
  }

  private String signature(String expiry, String nonce) {
    String message = purpose + ":" + port + ":" + expiry + ":" + nonce;
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      byte[] code = mac.doFinal(message.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes the same time wherever the texts differ. */
  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
