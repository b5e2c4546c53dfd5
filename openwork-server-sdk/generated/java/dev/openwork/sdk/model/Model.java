// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Model.
 */
public record Model(
    String id,
    String name,
    @Nullable String family,
    @Nullable String status,
    @Nullable ModelLimit limit) {

  /** Checks that the required fields are present, and copies the collections. */
  public Model {
    Fields.required("Model.id", id);
    Fields.required("Model.name", name);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String family;
    private @Nullable String status;
    private @Nullable ModelLimit limit;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder family(@Nullable String family) {
      this.family = family;
      return this;
    }

    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    public Builder limit(@Nullable ModelLimit limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Model build() {
      return new Model(id, name, family, status, limit);
    }
  }
}
