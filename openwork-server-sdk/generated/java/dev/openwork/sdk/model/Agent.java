// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Agent.
 *
 * @param name required
 * @param description optional
 * @param mode required
 * @param hidden optional
 * @param model optional
 */
public record Agent(
    String name,
    @Nullable String description,
    String mode,
    @Nullable Boolean hidden,
    @Nullable ModelChoice model) {

  /** Checks that the required fields are present, and copies the collections. */
  public Agent {
    Fields.required("Agent.name", name);
    Fields.required("Agent.mode", mode);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String mode;
    private @Nullable Boolean hidden;
    private @Nullable ModelChoice model;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    public Builder mode(String mode) {
      this.mode = mode;
      return this;
    }

    public Builder hidden(@Nullable Boolean hidden) {
      this.hidden = hidden;
      return this;
    }

    public Builder model(@Nullable ModelChoice model) {
      this.model = model;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Agent build() {
      return new Agent(name, description, mode, hidden, model);
    }
  }
}
