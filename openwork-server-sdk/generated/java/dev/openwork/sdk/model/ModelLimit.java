// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ModelLimit.
 */
public record ModelLimit(
    @JsonProperty(value = "context", required = true) long context,
    @Nullable Long input,
    @JsonProperty(value = "output", required = true) long output) {

  /** Checks that the required fields are present, and copies the collections. */
  public ModelLimit {
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long context;
    private @Nullable Long input;
    private @Nullable Long output;

    private Builder() {}

    public Builder context(Long context) {
      this.context = context;
      return this;
    }

    public Builder input(@Nullable Long input) {
      this.input = input;
      return this;
    }

    public Builder output(Long output) {
      this.output = output;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ModelLimit build() {
      return new ModelLimit(Fields.required("ModelLimit.context", context), input, Fields.required("ModelLimit.output", output));
    }
  }
}
