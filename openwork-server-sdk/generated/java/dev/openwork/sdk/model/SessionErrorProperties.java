// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionErrorProperties.
 */
public record SessionErrorProperties(
    @Nullable String sessionID,
    @Nullable OpencodeError error) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String sessionID;
    private @Nullable OpencodeError error;

    private Builder() {}

    public Builder sessionID(@Nullable String sessionID) {
      this.sessionID = sessionID;
      return this;
    }

    public Builder error(@Nullable OpencodeError error) {
      this.error = error;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public SessionErrorProperties build() {
      return new SessionErrorProperties(sessionID, error);
    }
  }
}
