package dev.openwork.server.web;

import dev.openwork.server.domain.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;

/** The tokens callers prove themselves with. Without any, everyone is the host. */
public record Tokens(Optional<String> client, Optional<String> host) {
  /** Treats blank tokens as absent. */
  public Tokens {
    client = client.map(String::strip).filter(token -> !token.isEmpty());
    host = host.map(String::strip).filter(token -> !token.isEmpty());
  }

  /** Whether callers must prove anything. */
  public boolean areAsked() {
    return client.isPresent() || host.isPresent();
  }

  /** Those that there are. */
  public Stream<String> all() {
    return Stream.concat(client.stream(), host.stream());
  }

  /** What the token proves; takes the same time whichever character is wrong. */
  Role roleOf(String token) {
    boolean isHost = matches(host, token);
    boolean isClient = matches(client, token);
    if (isHost) {
      return Role.HOST;
    }
    return isClient ? Role.CLIENT : Role.ANONYMOUS;
  }

  /** Without the tokens. */
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
