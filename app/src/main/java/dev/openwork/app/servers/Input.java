package dev.openwork.app.servers;

import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.OpenWorkApiException;
import java.util.List;
import java.util.function.Supplier;

/** Builds requests from the input of a user. */
public final class Input {
  private static final int BAD_REQUEST = 400;

  private Input() {}

  /**
   * Builds a request. Input that violates the contract fails like a request that the server
   * rejects.
   *
   * @param builder throws an {@link IllegalArgumentException} for invalid input
   */
  public static <T> T request(Supplier<T> builder) {
    try {
      return builder.get();
    } catch (IllegalArgumentException invalid) {
      String reason = String.valueOf(invalid.getMessage());
      throw OpenWorkApiException.of(
          new ApiError(BAD_REQUEST, "invalid_request", reason, "", List.of(), null));
    }
  }
}
