package dev.openwork.sdk.error;

/** Thrown when the request is invalid: the error code {@code invalid_request}. */
public final class InvalidRequestException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  InvalidRequestException(ApiError error) {
    super(error);
  }
}
