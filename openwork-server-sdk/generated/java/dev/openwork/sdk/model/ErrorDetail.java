// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ErrorDetail.
 */
public record ErrorDetail(
    String message,
    @Nullable String path) {

  /** Checks that the required fields are present, and copies the collections. */
  public ErrorDetail {
    Fields.required("ErrorDetail.message", message);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String path;

    private Builder() {}

    public Builder message(String message) {
      this.message = message;
      return this;
    }

    public Builder path(@Nullable String path) {
      this.path = path;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ErrorDetail build() {
      return new ErrorDetail(message, path);
    }
  }
}
