// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * ToolState.
 */
public record ToolState(
    String status,
    @Nullable String title,
    @Nullable Map<String, Object> input,
    @Nullable String output,
    @Nullable String error) {

  /** Checks that the required fields are present, and copies the collections. */
  public ToolState {
    Fields.required("ToolState.status", status);
    input = Fields.copy(input);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String status;
    private @Nullable String title;
    private @Nullable Map<String, Object> input;
    private @Nullable String output;
    private @Nullable String error;

    private Builder() {}

    public Builder status(String status) {
      this.status = status;
      return this;
    }

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder input(@Nullable Map<String, Object> input) {
      this.input = input;
      return this;
    }

    public Builder output(@Nullable String output) {
      this.output = output;
      return this;
    }

    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ToolState build() {
      return new ToolState(status, title, input, output, error);
    }
  }
}
