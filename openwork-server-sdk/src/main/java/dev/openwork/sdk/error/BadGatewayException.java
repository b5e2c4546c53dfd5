package dev.openwork.sdk.error;

/** Thrown when opencode returned an unusable response: the error code {@code bad_gateway}. */
public final class BadGatewayException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  BadGatewayException(ApiError error) {
    super(error);
  }
}
