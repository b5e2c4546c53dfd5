// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * RuntimeProgram.
 */
public record RuntimeProgram(
    String version,
    String sha256,
    String path,
    @Nullable String source) {

  /** Checks that the required fields are present, and copies the collections. */
  public RuntimeProgram {
    Fields.required("RuntimeProgram.version", version);
    Fields.required("RuntimeProgram.sha256", sha256);
    Fields.required("RuntimeProgram.path", path);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String version;
    private @Nullable String sha256;
    private @Nullable String path;
    private @Nullable String source;

    private Builder() {}

    public Builder version(String version) {
      this.version = version;
      return this;
    }

    public Builder sha256(String sha256) {
      this.sha256 = sha256;
      return this;
    }

    public Builder path(String path) {
      this.path = path;
      return this;
    }

    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public RuntimeProgram build() {
      return new RuntimeProgram(version, sha256, path, source);
    }
  }
}
