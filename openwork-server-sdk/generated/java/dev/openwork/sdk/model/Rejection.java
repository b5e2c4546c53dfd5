// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Rejection.
 *
 * @param message optional; at most 10000 characters
 */
public record Rejection(
    @Nullable String message) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String message;

    private Builder() {}

    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Rejection build() {
      Fields.length("Rejection.message", message, 0, 10000);
      return new Rejection(message);
    }
  }
}
