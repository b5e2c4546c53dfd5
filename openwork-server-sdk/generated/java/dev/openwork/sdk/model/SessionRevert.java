// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionRevert.
 */
public record SessionRevert(
    String messageID,
    @Nullable String partID) {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionRevert {
    Fields.required("SessionRevert.messageID", messageID);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String messageID;
    private @Nullable String partID;

    private Builder() {}

    public Builder messageID(String messageID) {
      this.messageID = messageID;
      return this;
    }

    public Builder partID(@Nullable String partID) {
      this.partID = partID;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public SessionRevert build() {
      return new SessionRevert(messageID, partID);
    }
  }
}
