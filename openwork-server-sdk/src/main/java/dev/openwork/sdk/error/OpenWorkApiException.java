package dev.openwork.sdk.error;

/** The server answered, and the answer is a refusal or nothing the contract knows. */
public final class OpenWorkApiException extends OpenWorkException {
  private static final long serialVersionUID = 1L;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SERVER_ERROR = 500;

  private final ApiError error;

  /** Wraps what the server said. */
  public OpenWorkApiException(ApiError error) {
    super(error.message(), null);
    this.error = error;
  }

  /** Wraps an answer that could not be read because of {@code cause}. */
  public OpenWorkApiException(ApiError error, Throwable cause) {
    super(error.message(), cause);
    this.error = error;
  }

  /** Returns all that the server said. */
  public ApiError error() {
    return error;
  }

  /** Returns the HTTP status. */
  public int status() {
    return error.status();
  }

  /** Returns the contract's code, such as {@code not_found}. */
  public String code() {
    return error.code();
  }

  /** Returns the id that finds the request in the server's log; empty if there was none. */
  public String requestId() {
    return error.requestId();
  }

  @Override
  public boolean isPassing() {
    return status() >= FIRST_SERVER_ERROR
        || status() == REQUEST_TIMEOUT
        || status() == TOO_MANY_REQUESTS;
  }
}
