// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * LocalWorkspaceRequest.
 *
 * @param folderPath required; 1 to 4096 characters
 * @param name optional; at most 200 characters
 */
public record LocalWorkspaceRequest(
    String folderPath,
    @Nullable String name) {

  /** Checks that the required fields are present, and copies the collections. */
  public LocalWorkspaceRequest {
    Fields.required("LocalWorkspaceRequest.folderPath", folderPath);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String folderPath;
    private @Nullable String name;

    private Builder() {}

    public Builder folderPath(String folderPath) {
      this.folderPath = folderPath;
      return this;
    }

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public LocalWorkspaceRequest build() {
      Fields.length("LocalWorkspaceRequest.folderPath", folderPath, 1, 4096);
      Fields.length("LocalWorkspaceRequest.name", name, 0, 200);
      return new LocalWorkspaceRequest(folderPath, name);
    }
  }
}
