package dev.openwork.server.web;

import java.util.Set;

/**
 * Limits on the requests of clients.
 *
 * @param bodyBytes the maximum size of a request body
 * @param requestsPerClient the maximum number of open requests of a client address
 * @param streamsPerClient the maximum number of open event streams of a client address
 * @param hosts allowed host names, in addition to localhost and IP addresses
 * @param origins origins whose pages may call the server, such as {@code https://app.example}
 */
public record WebLimits(
    long bodyBytes,
    int requestsPerClient,
    int streamsPerClient,
    Set<String> hosts,
    Set<String> origins) {
  /** The defaults: 10 MiB, 1,024 requests, 1,024 streams, no further hosts and origins. */
  public static final WebLimits STANDARD =
      new WebLimits(10 * 1024 * 1024, 1024, 1024, Set.of(), Set.of());

  /** Requires positive limits and valid origins. */
  public WebLimits {
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
    if (bodyBytes < 1 || requestsPerClient < 1 || streamsPerClient < 1) {
      throw new IllegalArgumentException(
          "Expected limits of at least 1, got %d bytes, %d requests and %d streams"
              .formatted(bodyBytes, requestsPerClient, streamsPerClient));
    }
    for (String origin : origins) {
      if (!origin.matches("https?://[^/?#@*]+")) {
        throw new IllegalArgumentException(
            "Expected origins like https://app.example:8443, got '" + origin + "'");
      }
    }
  }
}
