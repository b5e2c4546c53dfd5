package dev.openwork.router.webhook;

import dev.openwork.router.domain.Secrets;
import dev.openwork.router.domain.Values;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs bodies with the secret of an identity: {@code v1=} and the hexadecimal HMAC-SHA256 of
 * {@code v1:<direction>:<timestamp>:<body>}. The direction prevents a message from being replayed
 * to its author.
 */
final class WebhookSignature {
  private static final String VERSION = "v1";
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  /** The direction of a message, as seen from the router. */
  enum Direction {
    INBOUND,
    OUTBOUND
  }

  WebhookSignature(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the signature of a body; the timestamp is in seconds since 1970. */
  String sign(Direction direction, long timestamp, byte[] body) {
    String head = VERSION + ":" + Values.key(direction) + ":" + timestamp + ":";
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      mac.update(head.getBytes(StandardCharsets.US_ASCII));
      return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK provides " + ALGORITHM, e);
    }
  }

  /** Returns whether the signature is valid. */
  boolean matches(String signature, Direction direction, long timestamp, byte[] body) {
    return Secrets.equal(sign(direction, timestamp, body), signature);
  }
}
