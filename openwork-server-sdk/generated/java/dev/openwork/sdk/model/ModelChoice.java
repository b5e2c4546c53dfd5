// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ModelChoice.
 *
 * @param providerID required; 1 to 200 characters
 * @param modelID required; 1 to 200 characters
 */
public record ModelChoice(
    String providerID,
    String modelID) {

  /** Checks that the required fields are present, and copies the collections. */
  public ModelChoice {
    Fields.required("ModelChoice.providerID", providerID);
    Fields.required("ModelChoice.modelID", modelID);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String providerID;
    private @Nullable String modelID;

    private Builder() {}

    public Builder providerID(String providerID) {
      this.providerID = providerID;
      return this;
    }

    public Builder modelID(String modelID) {
      this.modelID = modelID;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ModelChoice build() {
      Fields.length("ModelChoice.providerID", providerID, 1, 200);
      Fields.length("ModelChoice.modelID", modelID, 1, 200);
      return new ModelChoice(providerID, modelID);
    }
  }
}
