// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * PartChange.
 *
 * @param text required; at most 1000000 characters
 */
public record PartChange(
    String text) {

  /** Checks that the required fields are present, and copies the collections. */
  public PartChange {
    Fields.required("PartChange.text", text);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String text;

    private Builder() {}

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public PartChange build() {
      Fields.length("PartChange.text", text, 0, 1000000);
      return new PartChange(text);
    }
  }
}
