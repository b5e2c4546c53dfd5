package dev.openwork.server.web;

import java.util.Set;

/**
 * What is taken from clients.
 *
 * @param bodyBytes how large the body of a request may be
 * @param requestsPerClient how many requests and streams of one address may be under way
 * @param hosts names that this server goes by, besides localhost and its addresses
 * @param origins whose pages may call it, each like {@code https://app.example}
 */
public record WebLimits(
    long bodyBytes, int requestsPerClient, Set<String> hosts, Set<String> origins) {
  /** Enough for people and programs that behave, on this machine. */
  public static final WebLimits STANDARD =
      new WebLimits(10 * 1024 * 1024, 1024, Set.of(), Set.of());

  /** Refuses limits under which nothing could be asked, and what is no origin. */
  public WebLimits {
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
    if (bodyBytes < 1 || requestsPerClient < 1) {
      throw new IllegalArgumentException(
          "Expected limits of at least 1, got %d bytes and %d requests"
              .formatted(bodyBytes, requestsPerClient));
    }
    for (String origin : origins) {
      if (!origin.matches("https?://[^/?#@*]+")) {
        throw new IllegalArgumentException(
            "Expected origins like https://app.example:8443, got '" + origin + "'");
      }
    }
  }
}
