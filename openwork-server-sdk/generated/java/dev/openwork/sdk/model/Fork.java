// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Fork.
 *
 * @param messageID optional; at most 100 characters; matches <code>^msg_?[A-Za-z0-9]+$</code>
 */
public record Fork(
    @Nullable String messageID) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String messageID;

    private Builder() {}

    public Builder messageID(@Nullable String messageID) {
      this.messageID = messageID;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Fork build() {
      Fields.length("Fork.messageID", messageID, 0, 100);
      Fields.pattern("Fork.messageID", messageID, "^msg_?[A-Za-z0-9]+$");
      return new Fork(messageID);
    }
  }
}
