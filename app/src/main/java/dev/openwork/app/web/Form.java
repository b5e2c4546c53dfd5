package dev.openwork.app.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Reads the form fields of a request body. */
final class Form {
  private static final String TYPE = "application/x-www-form-urlencoded";
  private static final Set<String> CHARSETS = Set.of("charset=utf-8", "charset=utf8");
  private static final int MAX_FIELDS = 20;
  private static final int MAX_BYTES = 1_100_000;
  private static final int BAD_REQUEST = 400;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private Form() {}

  /**
   * Reads the body without blocking a thread while it arrives, and returns its fields. If a field
   * occurs more than once, the first value counts. Fails with a {@link RequestException} if the
   * body is not a form in UTF-8, or too large.
   */
  static CompletableFuture<Map<String, String>> read(Request request) {
    if (request.getLength() <= 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
      return CompletableFuture.completedFuture(Map.of());
    }
    if (!isForm(request.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
      return CompletableFuture.failedFuture(
          new RequestException(
              UNSUPPORTED_MEDIA_TYPE,
              "Unsupported media type",
              "Send a form as " + TYPE + " in UTF-8."));
    }
    return RequestBody.read(request, MAX_BYTES)
        .thenApply(body -> fields(PercentEncoding.utf8(body)));
  }

  private static boolean isForm(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
    return parts[0].strip().equals(TYPE)
        && Stream.of(parts)
            .map(part -> part.strip().replace("\"", ""))
            .filter(part -> part.startsWith("charset"))
            .allMatch(CHARSETS::contains);
  }

  private static Map<String, String> fields(String body) {
    if (body.chars().filter(c -> c == '&').count() >= MAX_FIELDS) {
      throw new RequestException(
          BAD_REQUEST, "Too many form fields", "A form may contain " + MAX_FIELDS + " fields.");
    }
    return Query.decode(body);
  }
}
