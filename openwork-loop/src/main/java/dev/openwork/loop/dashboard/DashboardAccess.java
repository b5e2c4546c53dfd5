package dev.openwork.loop.dashboard;

import dev.openwork.loop.files.PrivateFile;
import dev.openwork.loop.report.LoginUrls;
import dev.openwork.loop.report.Tickets;
import dev.openwork.loop.web.WebExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Authenticates browsers by the cookie of a login, and scripts by a token. Other users of the
 * machine can read neither the secret nor the token. Thread-safe.
 */
final class DashboardAccess {
  private static final Duration COOKIE_VALIDITY = Duration.ofDays(30);
  private static final String BEARER = "Bearer ";

  private final String token;
  private final String cookieName;
  private final Tickets codes;
  private final Tickets cookies;
  private final Clock clock;
  private final long startedAt;
  private final Map<String, Instant> used = new HashMap<>();

  private DashboardAccess(String secret, String token, int port, Clock clock) {
    this.token = token;
    this.cookieName = "openwork_dashboard_" + port;
    this.codes = LoginUrls.codes(secret, port, clock);
    this.cookies = new Tickets(secret, "cookie", port, COOKIE_VALIDITY, clock);
    this.clock = clock;
    this.startedAt = clock.instant().getEpochSecond();
  }

  /**
   * Reads secret and token, or creates them.
   *
   * @param port part of the cookie's name, because browsers send cookies to all ports of a host
   */
  static DashboardAccess open(Path secretFile, Path tokenFile, int port, Clock clock)
      throws IOException {
    return new DashboardAccess(
        PrivateFile.token(secretFile), PrivateFile.token(tokenFile), port, clock);
  }

  /**
   * Uses a login code and returns a cookie for {@code Set-Cookie}. A code is accepted once, and
   * only if it was created since the loop started.
   */
  synchronized Optional<String> redeem(String code) {
    Optional<Tickets.Ticket> ticket = codes.verify(code).filter(this::isOfThisLoop);
    used.values().removeIf(expiry -> !expiry.isAfter(clock.instant()));
    if (ticket.isEmpty() || used.put(ticket.get().nonce(), ticket.get().expiry()) != null) {
      return Optional.empty();
    }
    return Optional.of(
        "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict"
            .formatted(cookieName, cookies.issue(), COOKIE_VALIDITY.toSeconds()));
  }

  /** Returns whether a request may read. */
  boolean mayRead(WebExchange exchange) {
    return hasToken(exchange) || hasCookie(exchange);
  }

  /**
   * Returns whether an authenticated request may come from where it comes from: the own page, or a
   * script without a page. Cookies are sent to all ports, thus also from pages of other programs.
   */
  boolean isFromOwnPage(WebExchange exchange) {
    return exchange.isSameOrigin()
        || (exchange.headers("Origin").isEmpty() && mayOmitOrigin(exchange));
  }

  private boolean mayOmitOrigin(WebExchange exchange) {
    return exchange.method().equals("GET") || hasToken(exchange);
  }

  private boolean isOfThisLoop(Tickets.Ticket ticket) {
    return ticket.expiry().minus(codes.validity()).getEpochSecond() >= startedAt;
  }

  private boolean hasToken(WebExchange exchange) {
    return exchange
        .header("Authorization")
        .map(header -> isEqual(header, BEARER + token))
        .orElse(false);
  }

  private boolean hasCookie(WebExchange exchange) {
    String prefix = cookieName + "=";
    return exchange.headers("Cookie").stream()
        .flatMap(header -> Stream.of(header.split(";", -1)))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(prefix))
        .anyMatch(cookie -> cookies.verify(cookie.substring(prefix.length())).isPresent());
  }

  /** Takes the same time wherever the texts differ. */
  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
