package dev.openwork.app.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Rejects requests that other web sites send through the user's browser. The Host header must be a
 * local name, which prevents DNS rebinding. A request that changes state must come from a page of
 * the app, which prevents cross-site request forgery; clients other than browsers send no origin
 * and are accepted.
 */
public final class SameOriginGuard {
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");
  private static final Set<String> ALLOWED_SITES = Set.of("same-origin", "none");

  private final Set<String> hosts = new HashSet<>(List.of("127.0.0.1", "localhost", "[::1]"));

  /** Creates a guard that accepts the loopback names and {@code listeningHost}. */
  public SameOriginGuard(String listeningHost) {
    hosts.add(listeningHost);
  }

  /** Returns the reason for a rejection, or an empty value if the request is accepted. */
  Optional<String> rejection(Request request) {
    HttpFields headers = request.getHeaders();
    String host = Optional.ofNullable(headers.get(HttpHeader.HOST)).orElse("");
    if (!hosts.contains(host.replaceFirst(":\\d+$", ""))) {
      return Optional.of("Invalid Host header: use 127.0.0.1 or localhost.");
    }
    if (SAFE_METHODS.contains(request.getMethod()) || isSameOrigin(headers, host)) {
      return Optional.empty();
    }
    return Optional.of("Cross-origin request rejected.");
  }

  private static boolean isSameOrigin(HttpFields headers, String host) {
    boolean ownOrigin =
        Optional.ofNullable(headers.get(HttpHeader.ORIGIN))
            .map(origin -> origin.equals("http://" + host))
            .orElse(true);
    boolean ownSite =
        Optional.ofNullable(headers.get("Sec-Fetch-Site"))
            .map(ALLOWED_SITES::contains)
            .orElse(true);
    return ownOrigin && ownSite;
  }
}
