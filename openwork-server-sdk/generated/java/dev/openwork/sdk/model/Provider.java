// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Provider.
 */
public record Provider(
    String id,
    String name,
    @Nullable String source,
    Map<String, Model> models) {

  /** Checks that the required fields are present, and copies the collections. */
  public Provider {
    Fields.required("Provider.id", id);
    Fields.required("Provider.name", name);
    Fields.required("Provider.models", models);
    models = Fields.copy(models);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String source;
    private @Nullable Map<String, Model> models;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    public Builder models(Map<String, Model> models) {
      this.models = models;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Provider build() {
      return new Provider(id, name, source, models);
    }
  }
}
