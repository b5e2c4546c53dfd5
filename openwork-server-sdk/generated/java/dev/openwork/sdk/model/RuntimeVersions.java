// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * RuntimeVersions.
 */
public record RuntimeVersions(
    @Nullable String source,
    String target,
    ProgramVersions opencode,
    ProgramVersions router) {

  /** Checks that the required fields are present, and copies the collections. */
  public RuntimeVersions {
    Fields.required("RuntimeVersions.target", target);
    Fields.required("RuntimeVersions.opencode", opencode);
    Fields.required("RuntimeVersions.router", router);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String source;
    private @Nullable String target;
    private @Nullable ProgramVersions opencode;
    private @Nullable ProgramVersions router;

    private Builder() {}

    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    public Builder target(String target) {
      this.target = target;
      return this;
    }

    public Builder opencode(ProgramVersions opencode) {
      this.opencode = opencode;
      return this;
    }

    public Builder router(ProgramVersions router) {
      this.router = router;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public RuntimeVersions build() {
      return new RuntimeVersions(source, target, opencode, router);
    }
  }
}
