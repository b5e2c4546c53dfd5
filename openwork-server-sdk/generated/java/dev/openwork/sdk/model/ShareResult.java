// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ShareResult.
 */
public record ShareResult(
    @JsonProperty(value = "accepted", required = true) boolean accepted,
    @Nullable String url) {

  /** Checks that the required fields are present, and copies the collections. */
  public ShareResult {
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable Boolean accepted;
    private @Nullable String url;

    private Builder() {}

    public Builder accepted(Boolean accepted) {
      this.accepted = accepted;
      return this;
    }

    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ShareResult build() {
      return new ShareResult(Fields.required("ShareResult.accepted", accepted), url);
    }
  }
}
