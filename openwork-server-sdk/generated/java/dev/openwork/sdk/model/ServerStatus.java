// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * ServerStatus.
 */
public record ServerStatus(
    String version,
    OffsetDateTime startedAt,
    @JsonProperty(value = "uptimeMs", required = true) long uptimeMs,
    ServerCapabilities capabilities,
    DatabaseHealth database,
    ServerChildren children,
    WorkspaceCounts workspaces,
    @Nullable String activeWorkspaceId) {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerStatus {
    Fields.required("ServerStatus.version", version);
    Fields.required("ServerStatus.startedAt", startedAt);
    Fields.required("ServerStatus.capabilities", capabilities);
    Fields.required("ServerStatus.database", database);
    Fields.required("ServerStatus.children", children);
    Fields.required("ServerStatus.workspaces", workspaces);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String version;
    private @Nullable OffsetDateTime startedAt;
    private @Nullable Long uptimeMs;
    private @Nullable ServerCapabilities capabilities;
    private @Nullable DatabaseHealth database;
    private @Nullable ServerChildren children;
    private @Nullable WorkspaceCounts workspaces;
    private @Nullable String activeWorkspaceId;

    private Builder() {}

    public Builder version(String version) {
      this.version = version;
      return this;
    }

    public Builder startedAt(OffsetDateTime startedAt) {
      this.startedAt = startedAt;
      return this;
    }

    public Builder uptimeMs(Long uptimeMs) {
      this.uptimeMs = uptimeMs;
      return this;
    }

    public Builder capabilities(ServerCapabilities capabilities) {
      this.capabilities = capabilities;
      return this;
    }

    public Builder database(DatabaseHealth database) {
      this.database = database;
      return this;
    }

    public Builder children(ServerChildren children) {
      this.children = children;
      return this;
    }

    public Builder workspaces(WorkspaceCounts workspaces) {
      this.workspaces = workspaces;
      return this;
    }

    public Builder activeWorkspaceId(@Nullable String activeWorkspaceId) {
      this.activeWorkspaceId = activeWorkspaceId;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ServerStatus build() {
      return new ServerStatus(version, startedAt, Fields.required("ServerStatus.uptimeMs", uptimeMs), capabilities, database, children, workspaces, activeWorkspaceId);
    }
  }
}
