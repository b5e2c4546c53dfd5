// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ProgramVersions.
 */
public record ProgramVersions(
    @Nullable RuntimeProgram active,
    @Nullable RuntimeProgram pinned) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable RuntimeProgram active;
    private @Nullable RuntimeProgram pinned;

    private Builder() {}

    public Builder active(@Nullable RuntimeProgram active) {
      this.active = active;
      return this;
    }

    public Builder pinned(@Nullable RuntimeProgram pinned) {
      this.pinned = pinned;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ProgramVersions build() {
      return new ProgramVersions(active, pinned);
    }
  }
}
