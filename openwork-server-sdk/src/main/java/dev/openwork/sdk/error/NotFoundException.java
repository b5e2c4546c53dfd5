package dev.openwork.sdk.error;

/** Thrown when nothing exists under an ID or path: the error code {@code not_found}. */
public final class NotFoundException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ApiError error) {
    super(error);
  }
}
