package dev.openwork.router.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs bodies with the secret of an identity: {@code v1=} and the HMAC-SHA256, as hexadecimal
 * digits, of {@code v1:<direction>:<timestamp>:<body>}. The direction keeps either side from being
 * shown its own messages.
 */
final class WebhookSignature {
  private static final String VERSION = "v1";
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  /** Which way a message goes. */
  enum Direction {
    /** To the router. */
    INBOUND,
    /** From the router. */
    OUTBOUND
  }

  WebhookSignature(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** The signature of a body that is sent at {@code timestamp}, in seconds since 1970. */
  String sign(Direction direction, long timestamp, byte[] body) {
    String head =
        "%s:%s:%d:".formatted(VERSION, direction.name().toLowerCase(Locale.ROOT), timestamp);
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      mac.update(head.getBytes(StandardCharsets.US_ASCII));
      return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Whether it is the signature of this; takes the same time wherever they differ. */
  boolean matches(String signature, Direction direction, long timestamp, byte[] body) {
    byte[] expected = sign(direction, timestamp, body).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
  }
}
