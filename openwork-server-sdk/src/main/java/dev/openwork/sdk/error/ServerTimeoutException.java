package dev.openwork.sdk.error;

import java.io.IOException;

/** Thrown when the server accepts a request but sends nothing before the timeout. */
public final class ServerTimeoutException extends OpenWorkException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a request. */
  public ServerTimeoutException(String operation, IOException cause) {
    super(operation + " timed out. Server V2 may be overloaded.", cause);
  }

  @Override
  public boolean isRetryable() {
    return true;
  }
}
