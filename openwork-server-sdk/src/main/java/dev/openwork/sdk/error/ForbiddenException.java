package dev.openwork.sdk.error;

/** Thrown when the token does not permit the operation: the error code {@code forbidden}. */
public final class ForbiddenException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ApiError error) {
    super(error);
  }
}
