// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PermissionRequest.
 */
public record PermissionRequest(
    String id,
    String sessionID,
    String permission,
    List<String> patterns,
    Map<String, Object> metadata,
    List<String> always,
    @Nullable ToolCall tool) {

  /** Checks that the required fields are present, and copies the collections. */
  public PermissionRequest {
    Fields.required("PermissionRequest.id", id);
    Fields.required("PermissionRequest.sessionID", sessionID);
    Fields.required("PermissionRequest.permission", permission);
    Fields.required("PermissionRequest.patterns", patterns);
    patterns = Fields.copy(patterns);
    Fields.required("PermissionRequest.metadata", metadata);
    metadata = Fields.copy(metadata);
    Fields.required("PermissionRequest.always", always);
    always = Fields.copy(always);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String sessionID;
    private @Nullable String permission;
    private @Nullable List<String> patterns;
    private @Nullable Map<String, Object> metadata;
    private @Nullable List<String> always;
    private @Nullable ToolCall tool;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder sessionID(String sessionID) {
      this.sessionID = sessionID;
      return this;
    }

    public Builder permission(String permission) {
      this.permission = permission;
      return this;
    }

    public Builder patterns(List<String> patterns) {
      this.patterns = patterns;
      return this;
    }

    public Builder metadata(Map<String, Object> metadata) {
      this.metadata = metadata;
      return this;
    }

    public Builder always(List<String> always) {
      this.always = always;
      return this;
    }

    public Builder tool(@Nullable ToolCall tool) {
      this.tool = tool;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public PermissionRequest build() {
      return new PermissionRequest(id, sessionID, permission, patterns, metadata, always, tool);
    }
  }
}
