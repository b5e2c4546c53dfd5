// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ToolCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * PermissionRequest
 */
@JsonPropertyOrder({
  PermissionRequest.JSON_PROPERTY_ID,
  PermissionRequest.JSON_PROPERTY_SESSION_I_D,
  PermissionRequest.JSON_PROPERTY_PERMISSION,
  PermissionRequest.JSON_PROPERTY_PATTERNS,
  PermissionRequest.JSON_PROPERTY_METADATA,
  PermissionRequest.JSON_PROPERTY_ALWAYS,
  PermissionRequest.JSON_PROPERTY_TOOL
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class PermissionRequest {
  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull
  private String id;

  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_PERMISSION = "permission";
  @jakarta.annotation.Nonnull
  private String permission;

  public static final String JSON_PROPERTY_PATTERNS = "patterns";
  @jakarta.annotation.Nonnull
  private List<String> patterns;

  public static final String JSON_PROPERTY_METADATA = "metadata";
  @jakarta.annotation.Nonnull
  private Map<String, Object> metadata;

  public static final String JSON_PROPERTY_ALWAYS = "always";
  @jakarta.annotation.Nonnull
  private List<String> always;

  public static final String JSON_PROPERTY_TOOL = "tool";
  @jakarta.annotation.Nullable
  private ToolCall tool;

  public PermissionRequest() {
  }

  public PermissionRequest id(@jakarta.annotation.Nonnull String id) {
    
    this.id = id;
    return this;
  }

  /**
   * Get id
   * @return id
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getId() {
    return id;
  }


  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setId(@jakarta.annotation.Nonnull String id) {
    this.id = id;
  }

  public PermissionRequest sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
    this.sessionID = sessionID;
    return this;
  }

  /**
   * Get sessionID
   * @return sessionID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getSessionID() {
    return sessionID;
  }


  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSessionID(@jakarta.annotation.Nonnull String sessionID) {
    this.sessionID = sessionID;
  }

  public PermissionRequest permission(@jakarta.annotation.Nonnull String permission) {
    
    this.permission = permission;
    return this;
  }

  /**
   * Get permission
   * @return permission
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PERMISSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getPermission() {
    return permission;
  }


  @JsonProperty(value = JSON_PROPERTY_PERMISSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPermission(@jakarta.annotation.Nonnull String permission) {
    this.permission = permission;
  }

  public PermissionRequest patterns(@jakarta.annotation.Nonnull List<String> patterns) {
    
    this.patterns = patterns;
    return this;
  }

  public PermissionRequest addPatternsItem(String patternsItem) {
    if (this.patterns == null) {
      this.patterns = new ArrayList<>();
    }
    this.patterns.add(patternsItem);
    return this;
  }

  /**
   * Get patterns
   * @return patterns
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PATTERNS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getPatterns() {
    return patterns;
  }


  @JsonProperty(value = JSON_PROPERTY_PATTERNS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPatterns(@jakarta.annotation.Nonnull List<String> patterns) {
    this.patterns = patterns;
  }

  public PermissionRequest metadata(@jakarta.annotation.Nonnull Map<String, Object> metadata) {
    
    this.metadata = metadata;
    return this;
  }

  public PermissionRequest putMetadataItem(String key, Object metadataItem) {
    this.metadata.put(key, metadataItem);
    return this;
  }

  /**
   * Get metadata
   * @return metadata
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_METADATA, required = true)
  @JsonInclude(content = JsonInclude.Include.ALWAYS, value = JsonInclude.Include.ALWAYS)

  public Map<String, Object> getMetadata() {
    return metadata;
  }


  @JsonProperty(value = JSON_PROPERTY_METADATA, required = true)
  @JsonInclude(content = JsonInclude.Include.ALWAYS, value = JsonInclude.Include.ALWAYS)
  public void setMetadata(@jakarta.annotation.Nonnull Map<String, Object> metadata) {
    this.metadata = metadata;
  }

  public PermissionRequest always(@jakarta.annotation.Nonnull List<String> always) {
    
    this.always = always;
    return this;
  }

  public PermissionRequest addAlwaysItem(String alwaysItem) {
    if (this.always == null) {
      this.always = new ArrayList<>();
    }
    this.always.add(alwaysItem);
    return this;
  }

  /**
   * Get always
   * @return always
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALWAYS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getAlways() {
    return always;
  }


  @JsonProperty(value = JSON_PROPERTY_ALWAYS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAlways(@jakarta.annotation.Nonnull List<String> always) {
    this.always = always;
  }

  public PermissionRequest tool(@jakarta.annotation.Nullable ToolCall tool) {
    
    this.tool = tool;
    return this;
  }

  /**
   * Get tool
   * @return tool
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TOOL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public ToolCall getTool() {
    return tool;
  }


  @JsonProperty(value = JSON_PROPERTY_TOOL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTool(@jakarta.annotation.Nullable ToolCall tool) {
    this.tool = tool;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PermissionRequest permissionRequest = (PermissionRequest) o;
    return Objects.equals(this.id, permissionRequest.id) &&
        Objects.equals(this.sessionID, permissionRequest.sessionID) &&
        Objects.equals(this.permission, permissionRequest.permission) &&
        Objects.equals(this.patterns, permissionRequest.patterns) &&
        Objects.equals(this.metadata, permissionRequest.metadata) &&
        Objects.equals(this.always, permissionRequest.always) &&
        Objects.equals(this.tool, permissionRequest.tool);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, sessionID, permission, patterns, metadata, always, tool);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PermissionRequest {\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    permission: ").append(toIndentedString(permission)).append("\n");
    sb.append("    patterns: ").append(toIndentedString(patterns)).append("\n");
    sb.append("    metadata: ").append(toIndentedString(metadata)).append("\n");
    sb.append("    always: ").append(toIndentedString(always)).append("\n");
    sb.append("    tool: ").append(toIndentedString(tool)).append("\n");
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

