// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Initialization.
 *
 * @param providerID required; 1 to 200 characters
 * @param modelID required; 1 to 200 characters
 * @param messageID required; at most 100 characters; matches <code>^msg_?[A-Za-z0-9]+$</code>
 */
public record Initialization(
    String providerID,
    String modelID,
    String messageID) {

  /** Checks that the required fields are present, and copies the collections. */
  public Initialization {
    Fields.required("Initialization.providerID", providerID);
    Fields.required("Initialization.modelID", modelID);
    Fields.required("Initialization.messageID", messageID);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String providerID;
    private @Nullable String modelID;
    private @Nullable String messageID;

    private Builder() {}

    public Builder providerID(String providerID) {
      this.providerID = providerID;
      return this;
    }

    public Builder modelID(String modelID) {
      this.modelID = modelID;
      return this;
    }

    public Builder messageID(String messageID) {
      this.messageID = messageID;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Initialization build() {
      Fields.length("Initialization.providerID", providerID, 1, 200);
      Fields.length("Initialization.modelID", modelID, 1, 200);
      Fields.length("Initialization.messageID", messageID, 0, 100);
      Fields.pattern("Initialization.messageID", messageID, "^msg_?[A-Za-z0-9]+$");
      return new Initialization(providerID, modelID, messageID);
    }
  }
}
