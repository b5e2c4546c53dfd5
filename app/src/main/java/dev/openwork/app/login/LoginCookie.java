package dev.openwork.app.login;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cookie of a browser that is logged in. It is valid for 30 days and survives restarts of the
 * app. Thread-safe.
 */
public final class LoginCookie {
  private static final Duration VALIDITY = Duration.ofDays(30);

  private final String name;
  private final Tickets tickets;

  /**
   * Creates the cookie of an app.
   *
   * @param port part of the name, because browsers send cookies to all ports of a host
   */
  public LoginCookie(LoginSecret secret, int port, Clock clock) {
    this.name = "openwork_app_" + port;
    this.tickets = new Tickets(secret, "cookie", port, VALIDITY, clock);
  }

  /** Returns the value of a {@code Set-Cookie} header. */
  public String issue() {
    return name
        + "="
        + tickets.issue()
        + "; Path=/; Max-Age="
        + VALIDITY.toSeconds()
        + "; HttpOnly; SameSite=Strict";
  }

  /** Returns whether the values of the {@code Cookie} headers contain a valid cookie. */
  public boolean isIn(List<String> headers) {
    String prefix = name + "=";
    return headers.stream()
        .flatMap(header -> Stream.of(header.split(";", -1)))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(prefix))
        .anyMatch(cookie -> tickets.verify(cookie.substring(prefix.length())).isPresent());
  }
}
