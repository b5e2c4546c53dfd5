// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionTime.
 */
public record SessionTime(
    @JsonProperty(value = "created", required = true) long created,
    @JsonProperty(value = "updated", required = true) long updated,
    @Nullable Long archived) {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionTime {
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long created;
    private @Nullable Long updated;
    private @Nullable Long archived;

    private Builder() {}

    public Builder created(Long created) {
      this.created = created;
      return this;
    }

    public Builder updated(Long updated) {
      this.updated = updated;
      return this;
    }

    public Builder archived(@Nullable Long archived) {
      this.archived = archived;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public SessionTime build() {
      return new SessionTime(Fields.required("SessionTime.created", created), Fields.required("SessionTime.updated", updated), archived);
    }
  }
}
