// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * TokenUsage.
 */
public record TokenUsage(
    @Nullable Long total,
    @JsonProperty(value = "input", required = true) long input,
    @JsonProperty(value = "output", required = true) long output,
    @JsonProperty(value = "reasoning", required = true) long reasoning,
    CacheUsage cache) {

  /** Checks that the required fields are present, and copies the collections. */
  public TokenUsage {
    Fields.required("TokenUsage.cache", cache);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long total;
    private @Nullable Long input;
    private @Nullable Long output;
    private @Nullable Long reasoning;
    private @Nullable CacheUsage cache;

    private Builder() {}

    public Builder total(@Nullable Long total) {
      this.total = total;
      return this;
    }

    public Builder input(Long input) {
      this.input = input;
      return this;
    }

    public Builder output(Long output) {
      this.output = output;
      return this;
    }

    public Builder reasoning(Long reasoning) {
      this.reasoning = reasoning;
      return this;
    }

    public Builder cache(CacheUsage cache) {
      this.cache = cache;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public TokenUsage build() {
      return new TokenUsage(total, Fields.required("TokenUsage.input", input), Fields.required("TokenUsage.output", output), Fields.required("TokenUsage.reasoning", reasoning), cache);
    }
  }
}
