package dev.openwork.sdk.error;

/** Thrown when the request conflicts with the current state: the error code {@code conflict}. */
public final class ConflictException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  ConflictException(ApiError error) {
    super(error);
  }
}
