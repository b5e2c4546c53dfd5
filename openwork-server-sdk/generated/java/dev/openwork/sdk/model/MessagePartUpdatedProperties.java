// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessagePartUpdatedProperties.
 */
public record MessagePartUpdatedProperties(
    String sessionID,
    MessagePart part,
    @Nullable Long time) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessagePartUpdatedProperties {
    Fields.required("MessagePartUpdatedProperties.sessionID", sessionID);
    Fields.required("MessagePartUpdatedProperties.part", part);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String sessionID;
    private @Nullable MessagePart part;
    private @Nullable Long time;

    private Builder() {}

    public Builder sessionID(String sessionID) {
      this.sessionID = sessionID;
      return this;
    }

    public Builder part(MessagePart part) {
      this.part = part;
      return this;
    }

    public Builder time(@Nullable Long time) {
      this.time = time;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public MessagePartUpdatedProperties build() {
      return new MessagePartUpdatedProperties(sessionID, part, time);
    }
  }
}
