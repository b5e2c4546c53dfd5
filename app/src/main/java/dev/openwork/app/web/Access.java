package dev.openwork.app.web;

import dev.openwork.app.login.LoginCookie;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Decides who may send a request.
 *
 * <ul>
 *   <li>The {@code Host} header must be a local name, which prevents DNS rebinding.
 *   <li>The browser must be logged in. Other users of the machine can connect to the port, and the
 *       app acts with the rights of its owner.
 *   <li>A request that changes state must come from a page of the app, which prevents cross-site
 *       request forgery. A browser sends an {@code Origin} or a {@code Sec-Fetch-Site} header with
 *       such a request; a request without both is rejected.
 * </ul>
 */
public final class Access {
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Set<String> hosts = new HashSet<>(List.of("127.0.0.1", "localhost", "[::1]"));
  private final LoginCookie cookie;

  /** Accepts the loopback names and {@code listeningHost}. */
  public Access(String listeningHost, LoginCookie cookie) {
    hosts.add(listeningHost);
    this.cookie = cookie;
  }

  boolean isLoggedIn(Request request) {
    return cookie.isIn(request.getHeaders().getValuesList(HttpHeader.COOKIE));
  }

  void requireLocalHost(Request request) {
    if (!hosts.contains(host(request).replaceFirst(":\\d+$", ""))) {
      throw new RequestException(
          FORBIDDEN, "Invalid host name", "Use the address 127.0.0.1 or localhost.");
    }
  }

  void requireLogin(Request request) {
    if (!isLoggedIn(request)) {
      throw new RequestException(UNAUTHORIZED, "You are not logged in", LoginPage.HOW_TO_LOG_IN);
    }
  }

  void requireSameOrigin(Request request) {
    if (!SAFE_METHODS.contains(request.getMethod()) && !isSameOrigin(request)) {
      throw new RequestException(
          FORBIDDEN, "Request rejected", "Only pages of the app can send this request.");
    }
  }

  private static boolean isSameOrigin(Request request) {
    HttpFields headers = request.getHeaders();
    Optional<Boolean> origin =
        only(headers, "Origin").map(value -> value.equals("http://" + host(request)));
    Optional<Boolean> site = only(headers, "Sec-Fetch-Site").map("same-origin"::equals);
    return origin.or(() -> site).isPresent() && origin.orElse(true) && site.orElse(true);
  }

  private static String host(Request request) {
    return only(request.getHeaders(), "Host").orElse("");
  }

  /** Returns the value of a header; an invalid one if the header occurs more than once. */
  private static Optional<String> only(HttpFields headers, String name) {
    List<HttpField> all = headers.getFields(name);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.size() == 1 ? String.valueOf(all.get(0).getValue()) : "");
  }
}
