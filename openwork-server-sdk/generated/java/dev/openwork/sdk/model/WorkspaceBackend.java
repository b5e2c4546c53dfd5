// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * WorkspaceBackend.
 */
public record WorkspaceBackend(
    String kind,
    @Nullable LocalBackend local) {

  /** Checks that the required fields are present, and copies the collections. */
  public WorkspaceBackend {
    Fields.required("WorkspaceBackend.kind", kind);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable LocalBackend local;

    private Builder() {}

    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    public Builder local(@Nullable LocalBackend local) {
      this.local = local;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public WorkspaceBackend build() {
      return new WorkspaceBackend(kind, local);
    }
  }
}
