package dev.openwork.app.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Keeps other web sites from using the app through the browser of the person who runs it: a request
 * must name this machine as its host, which defeats DNS rebinding, and one that changes something
 * must come from the app's own pages. Programs that are no browser send no origin and may pass.
 */
public final class SameOriginGuard {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private final Set<String> hosts = new HashSet<>(List.of("127.0.0.1", "localhost", "[::1]"));

  /** Accepts the names of the loopback interface and the host that the app listens on. */
  public SameOriginGuard(String listeningHost) {
    hosts.add(listeningHost);
  }

  /** Returns why a request is refused, or nothing if it may pass. */
  Optional<String> refusal(Request request) {
    HttpFields headers = request.getHeaders();
    String host = Optional.ofNullable(headers.get(HttpHeader.HOST)).orElse("");
    if (!hosts.contains(host.replaceFirst(":\\d+$", ""))) {
      return Optional.of("This app answers to 127.0.0.1 and localhost only.");
    }
    if (READING.contains(request.getMethod()) || comesFromOwnPage(headers, host)) {
      return Optional.empty();
    }
    return Optional.of("Only the app's own pages may do this.");
  }

  private static boolean comesFromOwnPage(HttpFields headers, String host) {
    boolean ownOrigin =
        Optional.ofNullable(headers.get(HttpHeader.ORIGIN))
            .map(origin -> origin.equals("http://" + host))
            .orElse(true);
    boolean ownSite =
        Optional.ofNullable(headers.get("Sec-Fetch-Site")).map(OWN_SITE::contains).orElse(true);
    return ownOrigin && ownSite;
  }
}
