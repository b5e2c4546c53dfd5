package dev.openwork.sdk.error;

import org.jspecify.annotations.Nullable;

/** Thrown when a call to Server V2 fails. The message is suitable for display to a user. */
public abstract sealed class OpenWorkException extends RuntimeException
    permits OpenWorkApiException, ServerTimeoutException, ServerUnreachableException {
  private static final long serialVersionUID = 1L;

  OpenWorkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Returns whether the same call may succeed later. */
  public abstract boolean isRetryable();
}
