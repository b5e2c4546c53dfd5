// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.DatabaseHealth;
import dev.openwork.sdk.model.ServerCapabilities;
import dev.openwork.sdk.model.ServerChildren;
import dev.openwork.sdk.model.WorkspaceCounts;
import java.time.OffsetDateTime;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ServerStatus
 */
@JsonPropertyOrder({
  ServerStatus.JSON_PROPERTY_VERSION,
  ServerStatus.JSON_PROPERTY_STARTED_AT,
  ServerStatus.JSON_PROPERTY_UPTIME_MS,
  ServerStatus.JSON_PROPERTY_CAPABILITIES,
  ServerStatus.JSON_PROPERTY_DATABASE,
  ServerStatus.JSON_PROPERTY_CHILDREN,
  ServerStatus.JSON_PROPERTY_WORKSPACES,
  ServerStatus.JSON_PROPERTY_ACTIVE_WORKSPACE_ID
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerStatus {
  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nonnull
  private String version;

  public static final String JSON_PROPERTY_STARTED_AT = "startedAt";
  @jakarta.annotation.Nonnull
  private OffsetDateTime startedAt;

  public static final String JSON_PROPERTY_UPTIME_MS = "uptimeMs";
  @jakarta.annotation.Nonnull
  private Long uptimeMs;

  public static final String JSON_PROPERTY_CAPABILITIES = "capabilities";
  @jakarta.annotation.Nonnull
  private ServerCapabilities capabilities;

  public static final String JSON_PROPERTY_DATABASE = "database";
  @jakarta.annotation.Nonnull
  private DatabaseHealth database;

  public static final String JSON_PROPERTY_CHILDREN = "children";
  @jakarta.annotation.Nonnull
  private ServerChildren children;

  public static final String JSON_PROPERTY_WORKSPACES = "workspaces";
  @jakarta.annotation.Nonnull
  private WorkspaceCounts workspaces;

  public static final String JSON_PROPERTY_ACTIVE_WORKSPACE_ID = "activeWorkspaceId";
  @jakarta.annotation.Nullable
  private String activeWorkspaceId;

  public ServerStatus() {
  }

  public ServerStatus version(@jakarta.annotation.Nonnull String version) {
    
    this.version = version;
    return this;
  }

  /**
   * Get version
   * @return version
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getVersion() {
    return version;
  }


  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setVersion(@jakarta.annotation.Nonnull String version) {
    this.version = version;
  }

  public ServerStatus startedAt(@jakarta.annotation.Nonnull OffsetDateTime startedAt) {
    
    this.startedAt = startedAt;
    return this;
  }

  /**
   * Get startedAt
   * @return startedAt
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public OffsetDateTime getStartedAt() {
    return startedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStartedAt(@jakarta.annotation.Nonnull OffsetDateTime startedAt) {
    this.startedAt = startedAt;
  }

  public ServerStatus uptimeMs(@jakarta.annotation.Nonnull Long uptimeMs) {
    
    this.uptimeMs = uptimeMs;
    return this;
  }

  /**
   * Get uptimeMs
   * @return uptimeMs
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_UPTIME_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getUptimeMs() {
    return uptimeMs;
  }


  @JsonProperty(value = JSON_PROPERTY_UPTIME_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setUptimeMs(@jakarta.annotation.Nonnull Long uptimeMs) {
    this.uptimeMs = uptimeMs;
  }

  public ServerStatus capabilities(@jakarta.annotation.Nonnull ServerCapabilities capabilities) {
    
    this.capabilities = capabilities;
    return this;
  }

  /**
   * Get capabilities
   * @return capabilities
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CAPABILITIES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ServerCapabilities getCapabilities() {
    return capabilities;
  }


  @JsonProperty(value = JSON_PROPERTY_CAPABILITIES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCapabilities(@jakarta.annotation.Nonnull ServerCapabilities capabilities) {
    this.capabilities = capabilities;
  }

  public ServerStatus database(@jakarta.annotation.Nonnull DatabaseHealth database) {
    
    this.database = database;
    return this;
  }

  /**
   * Get database
   * @return database
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATABASE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public DatabaseHealth getDatabase() {
    return database;
  }


  @JsonProperty(value = JSON_PROPERTY_DATABASE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDatabase(@jakarta.annotation.Nonnull DatabaseHealth database) {
    this.database = database;
  }

  public ServerStatus children(@jakarta.annotation.Nonnull ServerChildren children) {
    
    this.children = children;
    return this;
  }

  /**
   * Get children
   * @return children
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CHILDREN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ServerChildren getChildren() {
    return children;
  }


  @JsonProperty(value = JSON_PROPERTY_CHILDREN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setChildren(@jakarta.annotation.Nonnull ServerChildren children) {
    this.children = children;
  }

  public ServerStatus workspaces(@jakarta.annotation.Nonnull WorkspaceCounts workspaces) {
    
    this.workspaces = workspaces;
    return this;
  }

  /**
   * Get workspaces
   * @return workspaces
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WORKSPACES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public WorkspaceCounts getWorkspaces() {
    return workspaces;
  }


  @JsonProperty(value = JSON_PROPERTY_WORKSPACES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setWorkspaces(@jakarta.annotation.Nonnull WorkspaceCounts workspaces) {
    this.workspaces = workspaces;
  }

  public ServerStatus activeWorkspaceId(@jakarta.annotation.Nullable String activeWorkspaceId) {
    
    this.activeWorkspaceId = activeWorkspaceId;
    return this;
  }

  /**
   * Get activeWorkspaceId
   * @return activeWorkspaceId
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ACTIVE_WORKSPACE_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getActiveWorkspaceId() {
    return activeWorkspaceId;
  }


  @JsonProperty(value = JSON_PROPERTY_ACTIVE_WORKSPACE_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setActiveWorkspaceId(@jakarta.annotation.Nullable String activeWorkspaceId) {
    this.activeWorkspaceId = activeWorkspaceId;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerStatus serverStatus = (ServerStatus) o;
    return Objects.equals(this.version, serverStatus.version) &&
        Objects.equals(this.startedAt, serverStatus.startedAt) &&
        Objects.equals(this.uptimeMs, serverStatus.uptimeMs) &&
        Objects.equals(this.capabilities, serverStatus.capabilities) &&
        Objects.equals(this.database, serverStatus.database) &&
        Objects.equals(this.children, serverStatus.children) &&
        Objects.equals(this.workspaces, serverStatus.workspaces) &&
        Objects.equals(this.activeWorkspaceId, serverStatus.activeWorkspaceId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, startedAt, uptimeMs, capabilities, database, children, workspaces, activeWorkspaceId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerStatus {\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    startedAt: ").append(toIndentedString(startedAt)).append("\n");
    sb.append("    uptimeMs: ").append(toIndentedString(uptimeMs)).append("\n");
    sb.append("    capabilities: ").append(toIndentedString(capabilities)).append("\n");
    sb.append("    database: ").append(toIndentedString(database)).append("\n");
    sb.append("    children: ").append(toIndentedString(children)).append("\n");
    sb.append("    workspaces: ").append(toIndentedString(workspaces)).append("\n");
    sb.append("    activeWorkspaceId: ").append(toIndentedString(activeWorkspaceId)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  /**
   * Convert the given object to string with each line indented by 4 spaces
   * (except the first line).
   */
  private String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }

}

