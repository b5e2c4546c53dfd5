package dev.openwork.loop.report;

import dev.openwork.loop.files.PrivateFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Creates one-time login URLs of an app: {@code <address>/login?code=<expiry>.<nonce>.<signature>}.
 * The expiry is in seconds since the epoch. The signature is the HMAC-SHA256, with the secret as
 * key, of {@code login:<port>:<expiry>:<nonce>}. Nonce and signature are Base64 for URLs.
 *
 * @param secretFile the file in which the app stores its secret
 */
public record LoginUrls(Path secretFile, Clock clock) {
  private static final Duration VALIDITY = Duration.ofMinutes(10);
  private static final int NONCE_BYTES = 16;
  private static final String ALGORITHM = "HmacSHA256";

  /** Returns a new login URL; empty if the app has not stored a secret. */
  public Optional<URI> create(URI app) {
    try {
      return PrivateFile.readToken(secretFile)
          .map(secret -> app.resolve("/login?code=" + code(secret, app.getPort())));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private String code(String secret, int port) {
    String expiry = String.valueOf(clock.instant().plus(VALIDITY).getEpochSecond());
    String nonce = PrivateFile.randomText(NONCE_BYTES);
    return expiry
        + "."
        + nonce
        + "."
        + signature(secret, "login:" + port + ":" + expiry + ":" + nonce);
  }

  private static String signature(String secret, String message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      byte[] code = mac.doFinal(message.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
