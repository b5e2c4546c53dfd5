package dev.openwork.app.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Issues and verifies signed texts that expire: {@code <expiry>.<nonce>.<signature>}. The expiry is
 * in seconds since the epoch. The signature covers the purpose, the port of the app, the expiry and
 * the nonce. Thread-safe.
 */
final class Tickets {
  private static final Pattern FORMAT =
      Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{16,64})\\.([A-Za-z0-9_-]{43})");
  private static final int NONCE_BYTES = 16;

  private final LoginSecret secret;
  private final String purpose;
  private final Duration validity;
  private final Clock clock;

  /**
   * Creates the tickets of one purpose.
   *
   * @param port the port of the app, because browsers send cookies to all ports of a host
   */
  Tickets(LoginSecret secret, String purpose, int port, Duration validity, Clock clock) {
    this.secret = secret;
    this.purpose = purpose + ":" + port;
    this.validity = validity;
    this.clock = clock;
  }

  /** A ticket whose signature is correct and that has not expired. */
  record Ticket(Instant expiry, String nonce) {}

  String issue() {
    long expiry = clock.instant().plus(validity).getEpochSecond();
    String nonce = LoginSecret.randomText(NONCE_BYTES);
    return expiry + "." + nonce + "." + signature(String.valueOf(expiry), nonce);
  }

  /** Returns a valid ticket. One that is valid for too long is rejected. */
  Optional<Ticket> verify(String text) {
    Matcher parts = FORMAT.matcher(text);
    if (!parts.matches() || !isEqual(signature(parts.group(1), parts.group(2)), parts.group(3))) {
      return Optional.empty();
    }
    Ticket ticket =
        new Ticket(Instant.ofEpochSecond(Long.parseLong(parts.group(1))), parts.group(2));
    Instant now = clock.instant();
    boolean valid = ticket.expiry().isAfter(now) && !ticket.expiry().isAfter(now.plus(validity));
    return valid ? Optional.of(ticket) : Optional.empty();
  }

  private String signature(String expiry, String nonce) {
    return secret.sign(purpose + ":" + expiry + ":" + nonce);
  }

  /** Takes the same time wherever the texts differ. */
  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
