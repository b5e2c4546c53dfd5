package dev.openwork.app.login;

import dev.openwork.app.files.OwnerFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which login codes and cookies are derived. It is kept in a file, so that cookies
 * remain valid when the app restarts, and so that other programs of the owner can create codes.
 */
public final class LoginSecret {
  private static final int BYTES = 32;
  private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String text;

  private LoginSecret(String text) {
    this.text = text;
  }

  /**
   * Reads the secret, or creates it if the file is missing, damaged or accessible by others. A new
   * secret invalidates all cookies and codes.
   *
   * @throws IOException if the file can be neither read nor created; the message is for the user
   */
  public static LoginSecret open(Path path) throws IOException {
    OwnerFile file = new OwnerFile(path);
    try {
      Optional<String> known =
          file.read().map(String::strip).filter(text -> FORMAT.matcher(text).matches());
      if (known.isPresent()) {
        return new LoginSecret(known.get());
      }
      LoginSecret created = random();
      file.write(created.text + "\n");
      return created;
    } catch (IOException e) {
      throw new IOException(
          "Cannot use the login secret %s: %s. Delete it, or set %s to another file."
              .formatted(path, e, LoginFile.VARIABLE),
          e);
    }
  }

  private static LoginSecret random() {
    return new LoginSecret(randomText(BYTES));
  }

  static String randomText(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return BASE64.encodeToString(random);
  }

  /** Returns the message authentication code of a text, as Base64. */
  String sign(String message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      return BASE64.encodeToString(mac.doFinal(message.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
