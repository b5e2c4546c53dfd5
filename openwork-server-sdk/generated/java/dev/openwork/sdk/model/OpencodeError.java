// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OpencodeError.
 */
public record OpencodeError(
    String name,
    @Nullable Map<String, Object> data) {

  /** Checks that the required fields are present, and copies the collections. */
  public OpencodeError {
    Fields.required("OpencodeError.name", name);
    data = Fields.copy(data);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Map<String, Object> data;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder data(@Nullable Map<String, Object> data) {
      this.data = data;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public OpencodeError build() {
      return new OpencodeError(name, data);
    }
  }
}
