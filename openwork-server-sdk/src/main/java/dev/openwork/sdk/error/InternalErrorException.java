package dev.openwork.sdk.error;

/** Thrown when the server failed: the error code {@code internal_error}. */
public final class InternalErrorException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  InternalErrorException(ApiError error) {
    super(error);
  }
}
