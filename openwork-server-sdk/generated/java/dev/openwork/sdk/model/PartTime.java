// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * PartTime.
 */
public record PartTime(
    @Nullable Long start,
    @Nullable Long end) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long start;
    private @Nullable Long end;

    private Builder() {}

    public Builder start(@Nullable Long start) {
      this.start = start;
      return this;
    }

    public Builder end(@Nullable Long end) {
      this.end = end;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public PartTime build() {
      return new PartTime(start, end);
    }
  }
}
