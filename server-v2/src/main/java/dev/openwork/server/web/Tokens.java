package dev.openwork.server.web;

import dev.openwork.server.domain.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;

/** The tokens that callers authenticate with. Without any, every caller has the host role. */
public record Tokens(Optional<String> client, Optional<String> host) {
  /** Treats blank tokens as absent. */
  public Tokens {
    client = client.map(String::strip).filter(token -> !token.isEmpty());
    host = host.map(String::strip).filter(token -> !token.isEmpty());
  }

  /** Returns whether callers have to authenticate. */
  public boolean areRequired() {
    return client.isPresent() || host.isPresent();
  }

  /** Returns the configured tokens. */
  public Stream<String> all() {
    return Stream.concat(client.stream(), host.stream());
  }

  /** Returns the role of a token. Takes the same time for all wrong tokens of a length. */
  Role roleOf(String token) {
    boolean isHost = matches(host, token);
    boolean isClient = matches(client, token);
    if (isHost) {
      return Role.HOST;
    }
    return isClient ? Role.CLIENT : Role.ANONYMOUS;
  }

  /** Omits the tokens. */
  @Override
  public String toString() {
    return "Tokens[client=" + client.isPresent() + ", host=" + host.isPresent() + "]";
  }

  private static boolean matches(Optional<String> expected, String given) {
    return expected.isPresent() && MessageDigest.isEqual(bytes(expected.get()), bytes(given));
  }

  private static byte[] bytes(String token) {
    return token.getBytes(StandardCharsets.UTF_8);
  }
}
