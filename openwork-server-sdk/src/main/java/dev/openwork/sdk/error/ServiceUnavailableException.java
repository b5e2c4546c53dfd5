package dev.openwork.sdk.error;

/**
 * Thrown when the server or its opencode process is not available: the error code {@code
 * service_unavailable}.
 */
public final class ServiceUnavailableException extends OpenWorkApiException {
  private static final long serialVersionUID = 1L;

  ServiceUnavailableException(ApiError error) {
    super(error);
  }
}
