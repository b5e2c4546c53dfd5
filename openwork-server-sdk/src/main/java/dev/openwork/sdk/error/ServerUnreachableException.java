package dev.openwork.sdk.error;

import java.io.IOException;
import java.net.URI;

/** Thrown when there is no connection: refused, not accepted in time, or broken. */
public final class ServerUnreachableException extends OpenWorkException {
  private static final long serialVersionUID = 1L;

  private final URI baseUrl;

  /** Creates an exception for the server at {@code baseUrl}. */
  public ServerUnreachableException(URI baseUrl, IOException cause) {
    super("Server V2 cannot be reached at " + baseUrl + ". Check that it is running.", cause);
    this.baseUrl = baseUrl;
  }

  /** Returns the base URL of the server. */
  public URI baseUrl() {
    return baseUrl;
  }

  @Override
  public boolean isRetryable() {
    return true;
  }
}
