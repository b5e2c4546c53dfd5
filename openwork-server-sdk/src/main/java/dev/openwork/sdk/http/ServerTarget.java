package dev.openwork.sdk.http;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The address and the token of a server.
 *
 * @param baseUrl an absolute {@code http} or {@code https} URL; a trailing slash is removed
 * @param token supplies the token of each request; empty for a server without authentication
 */
public record ServerTarget(URI baseUrl, Supplier<Optional<String>> token) {
  public ServerTarget {
    Objects.requireNonNull(token, "token");
    baseUrl = withoutTrailingSlash(baseUrl);
    if (!("http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme()))
        || baseUrl.getHost() == null) {
      throw new IllegalArgumentException(
          "Expected an http or https URL such as http://127.0.0.1:3100, got '" + baseUrl + "'");
    }
  }

  private static URI withoutTrailingSlash(URI url) {
    String text = url.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
  }
}
