// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * WorkspaceRuntime.
 */
public record WorkspaceRuntime(
    @Nullable OffsetDateTime lastSyncAt,
    @Nullable String lastError) {

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable OffsetDateTime lastSyncAt;
    private @Nullable String lastError;

    private Builder() {}

    public Builder lastSyncAt(@Nullable OffsetDateTime lastSyncAt) {
      this.lastSyncAt = lastSyncAt;
      return this;
    }

    public Builder lastError(@Nullable String lastError) {
      this.lastError = lastError;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public WorkspaceRuntime build() {
      return new WorkspaceRuntime(lastSyncAt, lastError);
    }
  }
}
