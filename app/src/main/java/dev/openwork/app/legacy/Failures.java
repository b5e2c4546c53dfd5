package dev.openwork.app.legacy;

import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.OpenWorkApiException;
import java.util.List;

/** Creates the exceptions of the SDK, with the codes of Server V2 for the same failures. */
final class Failures {
  private Failures() {}

  static OpenWorkApiException invalid(String message) {
    return of(400, "invalid_request", message);
  }

  static OpenWorkApiException notFound(String message) {
    return of(404, "not_found", message);
  }

  static OpenWorkApiException badGateway(String message) {
    return of(502, "bad_gateway", message);
  }

  static OpenWorkApiException unavailable(String message) {
    return of(503, "service_unavailable", message);
  }

  /** Returns the failure for an error response of opencode. */
  static OpenWorkApiException ofResponse(int status, String message) {
    String why = message.isBlank() ? "." : ": " + message;
    return switch (status) {
      case 400 -> invalid("opencode rejected the request" + why);
      case 404 -> notFound("opencode found nothing under this ID" + why);
      case 409 -> of(409, "conflict", "The session is busy" + why);
      default -> badGateway("opencode failed with status " + status + why);
    };
  }

  private static OpenWorkApiException of(int status, String code, String message) {
    return OpenWorkApiException.of(new ApiError(status, code, message, "", List.of(), null));
  }
}
