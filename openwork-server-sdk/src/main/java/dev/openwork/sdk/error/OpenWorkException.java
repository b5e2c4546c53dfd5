package dev.openwork.sdk.error;

import org.jspecify.annotations.Nullable;

/** A call to Server V2 that did not succeed; its message can be shown to a person as it is. */
public abstract sealed class OpenWorkException extends RuntimeException
    permits OpenWorkApiException, ServerUnreachableException {
  private static final long serialVersionUID = 1L;

  OpenWorkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Tells whether the same call may succeed later without any change to it. */
  public abstract boolean isPassing();
}
