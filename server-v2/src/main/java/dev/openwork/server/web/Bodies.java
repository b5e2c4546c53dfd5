package dev.openwork.server.web;

import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What the header of a request says of its body. */
final class Bodies {
  private static final String JSON = "application/json";

  private Bodies() {}

  static boolean has(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  static boolean isJson(Request request) {
    String type = mediaType(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    return type.equals(JSON);
  }

  private static String mediaType(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
