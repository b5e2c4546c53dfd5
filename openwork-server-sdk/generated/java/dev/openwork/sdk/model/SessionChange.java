// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionChange.
 *
 * @param title optional; 1 to 500 characters
 * @param archived optional
 */
public record SessionChange(
    @Nullable String title,
    @Nullable Boolean archived) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable Boolean archived;

    private Builder() {}

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder archived(@Nullable Boolean archived) {
      this.archived = archived;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public SessionChange build() {
      Fields.length("SessionChange.title", title, 1, 500);
      return new SessionChange(title, archived);
    }
  }
}
