package dev.openwork.sdk.error;

/** Thrown when opencode does not support the operation: the error code {@code not_implemented}. */
public final class NotImplementedException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  NotImplementedException(ApiError error) {
    super(error);
  }
}
