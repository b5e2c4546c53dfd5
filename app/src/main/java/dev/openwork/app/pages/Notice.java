package dev.openwork.app.pages;

import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.error.ServerTimeoutException;
import dev.openwork.sdk.error.ServerUnreachableException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An error message for the user.
 *
 * @param title the title
 * @param text what happened
 * @param hint how to resolve it
 * @param reference the ID of the request in the server's log
 */
public record Notice(String title, String text, Optional<String> hint, Optional<String> reference) {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int BAD_GATEWAY = 502;
  private static final int UNAVAILABLE = 503;

  public Notice {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }

  static Notice of(String title, String text) {
    return new Notice(title, text, Optional.empty(), Optional.empty());
  }

  static Notice of(String title, String text, String hint) {
    return new Notice(title, text, Optional.of(hint), Optional.empty());
  }

  /** Returns the notice for a failed call. */
  static Notice of(OpenWorkException failure) {
    if (failure instanceof ServerUnreachableException unreachable) {
      return of(
          "Server V2 is not available",
          "No response from " + unreachable.baseUrl() + ".",
          "Start Server V2, or wait until it is running, and try again.");
    } else if (failure instanceof ServerTimeoutException timeout) {
      return of(
          "Server V2 does not respond",
          String.valueOf(timeout.getMessage()),
          "Wait a moment and try again.");
    }
    OpenWorkApiException error = (OpenWorkApiException) failure;
    return ofCode(error).withReference(error.requestId());
  }

  /**
   * Returns the HTTP status of a page that shows a failed call. The app reports failures of the
   * server, and a token that the server rejects, as those of a gateway.
   */
  static int status(OpenWorkException failure) {
    if (failure instanceof OpenWorkApiException error) {
      boolean client = error.status() >= BAD_REQUEST && error.status() < FIRST_SERVER_ERROR;
      boolean refused = client && error.status() != UNAUTHORIZED;
      boolean passed = refused || error.status() == UNAVAILABLE;
      return passed ? error.status() : BAD_GATEWAY;
    }
    return UNAVAILABLE;
  }

  Notice withReference(String requestId) {
    return requestId.isEmpty() ? this : new Notice(title, text, hint, Optional.of(requestId));
  }

  private static Notice ofCode(OpenWorkApiException error) {
    String text = text(error);
    return switch (error.code()) {
      case "service_unavailable" ->
          of(
              "opencode is not running",
              text,
              "It is restarted automatically. Try again in a moment.");
      case "not_found" -> of("Not found", text, "It may have been deleted.");
      case "unauthorized" ->
          of(
              "Invalid token",
              text,
              "Set OPENWORK_SERVER_V2_CLIENT_TOKEN to the token of the local Server V2 and restart"
                  + " the app. For another server, remove it and add it with its token.");
      case "forbidden" -> of("Permission denied", text, "Use the host token of the server.");
      case "bad_gateway" -> of("opencode returned an error", text);
      default -> of("Request failed", text);
    };
  }

  private static String text(OpenWorkApiException error) {
    String message = error.error().message();
    Stream<String> details =
        error.error().details().stream().filter(detail -> !detail.endsWith(message));
    return Stream.concat(Stream.of(message), details).collect(Collectors.joining("; "));
  }
}
