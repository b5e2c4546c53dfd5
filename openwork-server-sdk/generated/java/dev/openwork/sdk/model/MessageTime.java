// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessageTime.
 */
public record MessageTime(
    @JsonProperty(value = "created", required = true) long created,
    @Nullable Long completed) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessageTime {
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long created;
    private @Nullable Long completed;

    private Builder() {}

    public Builder created(Long created) {
      this.created = created;
      return this;
    }

    public Builder completed(@Nullable Long completed) {
      this.completed = completed;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public MessageTime build() {
      return new MessageTime(Fields.required("MessageTime.created", created), completed);
    }
  }
}
