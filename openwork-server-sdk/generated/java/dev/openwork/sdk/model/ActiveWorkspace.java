// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ActiveWorkspace
 */
@JsonPropertyOrder({
  ActiveWorkspace.JSON_PROPERTY_ACTIVE_WORKSPACE_ID
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ActiveWorkspace {
  public static final String JSON_PROPERTY_ACTIVE_WORKSPACE_ID = "activeWorkspaceId";
  @jakarta.annotation.Nonnull
  private String activeWorkspaceId;

  public ActiveWorkspace() {
  }

  public ActiveWorkspace activeWorkspaceId(@jakarta.annotation.Nonnull String activeWorkspaceId) {
    
    this.activeWorkspaceId = activeWorkspaceId;
    return this;
  }

  /**
   * Get activeWorkspaceId
   * @return activeWorkspaceId
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ACTIVE_WORKSPACE_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getActiveWorkspaceId() {
    return activeWorkspaceId;
  }


  @JsonProperty(value = JSON_PROPERTY_ACTIVE_WORKSPACE_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setActiveWorkspaceId(@jakarta.annotation.Nonnull String activeWorkspaceId) {
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
    ActiveWorkspace activeWorkspace = (ActiveWorkspace) o;
    return Objects.equals(this.activeWorkspaceId, activeWorkspace.activeWorkspaceId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(activeWorkspaceId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ActiveWorkspace {\n");
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

