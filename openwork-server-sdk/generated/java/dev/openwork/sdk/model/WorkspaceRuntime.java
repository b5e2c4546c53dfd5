// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * WorkspaceRuntime
 */
@JsonPropertyOrder({
  WorkspaceRuntime.JSON_PROPERTY_LAST_SYNC_AT,
  WorkspaceRuntime.JSON_PROPERTY_LAST_ERROR
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class WorkspaceRuntime {
  public static final String JSON_PROPERTY_LAST_SYNC_AT = "lastSyncAt";
  @jakarta.annotation.Nullable
  private OffsetDateTime lastSyncAt;

  public static final String JSON_PROPERTY_LAST_ERROR = "lastError";
  @jakarta.annotation.Nullable
  private String lastError;

  public WorkspaceRuntime() {
  }

  public WorkspaceRuntime lastSyncAt(@jakarta.annotation.Nullable OffsetDateTime lastSyncAt) {
    
    this.lastSyncAt = lastSyncAt;
    return this;
  }

  /**
   * Get lastSyncAt
   * @return lastSyncAt
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LAST_SYNC_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public OffsetDateTime getLastSyncAt() {
    return lastSyncAt;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_SYNC_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLastSyncAt(@jakarta.annotation.Nullable OffsetDateTime lastSyncAt) {
    this.lastSyncAt = lastSyncAt;
  }

  public WorkspaceRuntime lastError(@jakarta.annotation.Nullable String lastError) {
    
    this.lastError = lastError;
    return this;
  }

  /**
   * Get lastError
   * @return lastError
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LAST_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getLastError() {
    return lastError;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLastError(@jakarta.annotation.Nullable String lastError) {
    this.lastError = lastError;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    WorkspaceRuntime workspaceRuntime = (WorkspaceRuntime) o;
    return Objects.equals(this.lastSyncAt, workspaceRuntime.lastSyncAt) &&
        Objects.equals(this.lastError, workspaceRuntime.lastError);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lastSyncAt, lastError);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class WorkspaceRuntime {\n");
    sb.append("    lastSyncAt: ").append(toIndentedString(lastSyncAt)).append("\n");
    sb.append("    lastError: ").append(toIndentedString(lastError)).append("\n");
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

