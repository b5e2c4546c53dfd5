package dev.openwork.router.settings;

import dev.openwork.router.domain.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Holds the bearer token of the router's HTTP API. */
public record AccessToken(String secret) {
  private static final int BYTES = 32;

  public AccessToken {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("a token must not be blank");
    }
  }

  /**
   * Returns the configured token or else the one in the file. Generates the file, readable by its
   * owner only, if it is missing.
   */
  public static AccessToken of(Optional<String> configured, Path file) throws IOException {
    if (configured.isPresent()) {
      return new AccessToken(configured.get());
    }
    Optional<AccessToken> stored = read(file);
    return stored.isPresent() ? stored.get() : generate(file);
  }

  /** Returns the token in the file, or empty if the file is missing or empty. */
  public static Optional<AccessToken> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(Files.readString(file).strip())
        .filter(text -> !text.isEmpty())
        .map(AccessToken::new);
  }

  /** Returns whether the candidate is this token. */
  public boolean matches(String candidate) {
    return Secrets.equal(secret, candidate);
  }

  /** Hides the secret. */
  @Override
  public String toString() {
    return "AccessToken[hidden]";
  }

  private static AccessToken generate(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var token = new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    PrivateFiles.write(file, token.secret() + "\n");
    return token;
  }
}
