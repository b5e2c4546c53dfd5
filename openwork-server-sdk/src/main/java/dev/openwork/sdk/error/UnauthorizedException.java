package dev.openwork.sdk.error;

/** Thrown when the token is missing or invalid: the error code {@code unauthorized}. */
public final class UnauthorizedException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  UnauthorizedException(ApiError error) {
    super(error);
  }
}
