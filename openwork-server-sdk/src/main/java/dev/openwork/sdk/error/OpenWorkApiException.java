package dev.openwork.sdk.error;

/** Thrown when the server returns an error or a response that does not conform to the contract. */
public final class OpenWorkApiException extends OpenWorkException {
  private static final long serialVersionUID = 1L;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SERVER_ERROR = 500;

  private final ApiError error;

  /** Creates an exception for an error response. */
  public OpenWorkApiException(ApiError error) {
    super(error.message(), null);
    this.error = error;
  }

  /** Creates an exception for a response that could not be read because of {@code cause}. */
  public OpenWorkApiException(ApiError error, Throwable cause) {
    super(error.message(), cause);
    this.error = error;
  }

  /** Returns the error. */
  public ApiError error() {
    return error;
  }

  /** Returns the HTTP status. */
  public int status() {
    return error.status();
  }

  /** Returns the error code, such as {@code not_found}. */
  public String code() {
    return error.code();
  }

  /** Returns the ID of the request in the server's log; empty if the response has none. */
  public String requestId() {
    return error.requestId();
  }

  @Override
  public boolean isRetryable() {
    return status() >= FIRST_SERVER_ERROR
        || status() == REQUEST_TIMEOUT
        || status() == TOO_MANY_REQUESTS;
  }
}
