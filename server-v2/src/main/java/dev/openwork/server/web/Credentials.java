package dev.openwork.server.web;

import dev.openwork.server.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * The headers by which a caller authenticates.
 *
 * @param authorization {@code Authorization}
 * @param hostToken {@code X-OpenWork-Host-Token}
 */
record Credentials(@Nullable String authorization, @Nullable String hostToken) {
  static final String HOST_TOKEN = "X-OpenWork-Host-Token";
  private static final String BEARER = "Bearer ";

  /** Returns the role of the caller; every caller has the host role if no token is configured. */
  Role role(Tokens tokens) {
    if (!tokens.areRequired()) {
      return Role.HOST;
    }
    if (hostToken != null && tokens.roleOf(hostToken.strip()) == Role.HOST) {
      return Role.HOST;
    }
    return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? tokens.roleOf(authorization.substring(BEARER.length()).strip())
        : Role.ANONYMOUS;
  }
}
