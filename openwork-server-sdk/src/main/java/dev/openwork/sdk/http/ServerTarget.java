package dev.openwork.sdk.http;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a server is and how to be let in.
 *
 * @param baseUrl an absolute {@code http} or {@code https} address; a trailing slash is dropped
 * @param token asked once per request; empty for a server without tokens
 */
public record ServerTarget(URI baseUrl, Supplier<Optional<String>> token) {
  public ServerTarget {
    Objects.requireNonNull(token, "token");
    baseUrl = withoutTrailingSlash(baseUrl);
    if (!("http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme()))
        || baseUrl.getHost() == null) {
      throw new IllegalArgumentException(
          "Not the address of a server: '"
              + baseUrl
              + "'. Give one such as http://127.0.0.1:3100.");
    }
  }

  private static URI withoutTrailingSlash(URI url) {
    String text = url.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
  }
}
