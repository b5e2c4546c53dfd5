package dev.openwork.sdk.error;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The server's own account of a failure, from its error envelope.
 *
 * @param status the HTTP status
 * @param code the contract's code, such as {@code not_found}; {@link #UNEXPECTED} if the answer was
 *     no envelope
 * @param message one sentence for a person
 * @param requestId finds the request in the server's log; empty if the answer carried none
 * @param details one line per fault of the input, perhaps none
 */
public record ApiError(
    int status, String code, String message, String requestId, List<String> details)
    implements Serializable {

  /** The code of an answer that is not what the contract promises. */
  public static final String UNEXPECTED = "unexpected_response";

  public ApiError {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(requestId, "requestId");
    details = List.copyOf(details);
  }

  /** Describes an answer with {@code status} that is not of the contract, for the given reason. */
  public static ApiError unexpected(int status, String message) {
    return new ApiError(status, UNEXPECTED, message, "", List.of());
  }
}
