// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Revert.
 *
 * @param messageID required; at most 100 characters; matches <code>^msg_?[A-Za-z0-9]+$</code>
 * @param partID optional; at most 100 characters; matches <code>^prt_?[A-Za-z0-9]+$</code>
 */
public record Revert(
    String messageID,
    @Nullable String partID) {

  /** Checks that the required fields are present, and copies the collections. */
  public Revert {
    Fields.required("Revert.messageID", messageID);
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
    public Revert build() {
      Fields.length("Revert.messageID", messageID, 0, 100);
      Fields.pattern("Revert.messageID", messageID, "^msg_?[A-Za-z0-9]+$");
      Fields.length("Revert.partID", partID, 0, 100);
      Fields.pattern("Revert.partID", partID, "^prt_?[A-Za-z0-9]+$");
      return new Revert(messageID, partID);
    }
  }
}
