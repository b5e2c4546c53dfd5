// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * NameRequest.
 *
 * @param displayName required; at most 200 characters
 */
public record NameRequest(
    String displayName) {

  /** Checks that the required fields are present, and copies the collections. */
  public NameRequest {
    Fields.required("NameRequest.displayName", displayName);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String displayName;

    private Builder() {}

    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public NameRequest build() {
      Fields.length("NameRequest.displayName", displayName, 0, 200);
      return new NameRequest(displayName);
    }
  }
}
