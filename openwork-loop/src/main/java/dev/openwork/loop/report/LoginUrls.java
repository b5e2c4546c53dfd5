package dev.openwork.loop.report;

import dev.openwork.loop.files.PrivateFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Creates one-time login URLs: {@code <address>/login?code=<code>}, with a code of {@link Tickets}.
 *
 * @param secretFile the file in which the program stores its secret
 */
public record LoginUrls(Path secretFile, Clock clock) {
  private static final Duration VALIDITY = Duration.ofMinutes(10);

  /** Returns a new login URL; empty if the program has not stored a secret. */
  public Optional<URI> create(URI address) {
    try {
      return PrivateFile.readToken(secretFile)
          .map(secret -> codes(secret, address.getPort(), clock).issue())
          .map(code -> address.resolve("/login?code=" + code));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Returns the codes of login URLs. */
  public static Tickets codes(String secret, int port, Clock clock) {
    return new Tickets(secret, "login", port, VALIDITY, clock);
  }

  /** Returns a new login URL, or the address of a program without login. */
  static URI url(Optional<LoginUrls> logins, URI address) {
    return logins.flatMap(urls -> urls.create(address)).orElse(address);
  }
}
