package dev.openwork.sdk.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error response of the server.
 *
 * @param status the HTTP status
 * @param code the error code of the API, such as {@code not_found}, or {@link #UNEXPECTED}
 * @param message the error message
 * @param requestId identifies the request in the server's log; empty if the response has none
 * @param details one line for each invalid part of the input, possibly none
 * @param retryAfter how long the server asks to wait before a retry
 */
public record ApiError(
    int status,
    String code,
    String message,
    String requestId,
    List<String> details,
    @Nullable Duration retryAfter)
    implements Serializable {

  /** The code of a response that does not conform to the API contract. */
  public static final String UNEXPECTED = "unexpected_response";

  public ApiError {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(requestId, "requestId");
    details = List.copyOf(details);
  }

  /** Returns the error for a response that does not conform to the API contract. */
  public static ApiError unexpected(int status, String message) {
    return new ApiError(status, UNEXPECTED, message, "", List.of(), null);
  }
}
