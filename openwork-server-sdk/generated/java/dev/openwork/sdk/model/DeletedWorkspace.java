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
 * DeletedWorkspace
 */
@JsonPropertyOrder({
  DeletedWorkspace.JSON_PROPERTY_DELETED,
  DeletedWorkspace.JSON_PROPERTY_WORKSPACE_ID
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class DeletedWorkspace {
  public static final String JSON_PROPERTY_DELETED = "deleted";
  @jakarta.annotation.Nonnull
  private Boolean deleted;

  public static final String JSON_PROPERTY_WORKSPACE_ID = "workspaceId";
  @jakarta.annotation.Nonnull
  private String workspaceId;

  public DeletedWorkspace() {
  }

  public DeletedWorkspace deleted(@jakarta.annotation.Nonnull Boolean deleted) {
    
    this.deleted = deleted;
    return this;
  }

  /**
   * Get deleted
   * @return deleted
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DELETED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getDeleted() {
    return deleted;
  }


  @JsonProperty(value = JSON_PROPERTY_DELETED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDeleted(@jakarta.annotation.Nonnull Boolean deleted) {
    this.deleted = deleted;
  }

  public DeletedWorkspace workspaceId(@jakarta.annotation.Nonnull String workspaceId) {
    
    this.workspaceId = workspaceId;
    return this;
  }

  /**
   * Get workspaceId
   * @return workspaceId
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WORKSPACE_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getWorkspaceId() {
    return workspaceId;
  }


  @JsonProperty(value = JSON_PROPERTY_WORKSPACE_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setWorkspaceId(@jakarta.annotation.Nonnull String workspaceId) {
    this.workspaceId = workspaceId;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DeletedWorkspace deletedWorkspace = (DeletedWorkspace) o;
    return Objects.equals(this.deleted, deletedWorkspace.deleted) &&
        Objects.equals(this.workspaceId, deletedWorkspace.workspaceId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(deleted, workspaceId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DeletedWorkspace {\n");
    sb.append("    deleted: ").append(toIndentedString(deleted)).append("\n");
    sb.append("    workspaceId: ").append(toIndentedString(workspaceId)).append("\n");
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

