package dev.openwork.router.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The bearer token of the router's HTTP interface. */
public record AccessToken(String secret) {
  private static final int BYTES = 32;

  public AccessToken {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("a token must not be blank");
    }
  }

  /**
   * The given one, else the one in the file, which is made when it is missing and which only its
   * owner may read.
   */
  public static AccessToken of(Optional<String> given, Path file) throws IOException {
    if (given.isPresent()) {
      return new AccessToken(given.get());
    }
    Optional<AccessToken> kept = read(file);
    return kept.isPresent() ? kept.get() : generate(file);
  }

  /** The one in the file, if there is any. */
  public static Optional<AccessToken> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(Files.readString(file).strip())
        .filter(text -> !text.isEmpty())
        .map(AccessToken::new);
  }

  /** Whether it is this one; takes the same time wherever they differ. */
  public boolean matches(String candidate) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "AccessToken[hidden]";
  }

  private static AccessToken generate(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var token = new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    OwnerFiles.write(file, token.secret() + "\n");
    return token;
  }
}
