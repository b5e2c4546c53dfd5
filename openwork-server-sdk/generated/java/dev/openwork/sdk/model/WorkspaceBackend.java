// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.LocalBackend;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * WorkspaceBackend
 */
@JsonPropertyOrder({
  WorkspaceBackend.JSON_PROPERTY_KIND,
  WorkspaceBackend.JSON_PROPERTY_LOCAL
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class WorkspaceBackend {
  public static final String JSON_PROPERTY_KIND = "kind";
  @jakarta.annotation.Nonnull
  private String kind;

  public static final String JSON_PROPERTY_LOCAL = "local";
  @jakarta.annotation.Nullable
  private LocalBackend local;

  public WorkspaceBackend() {
  }

  public WorkspaceBackend kind(@jakarta.annotation.Nonnull String kind) {
    
    this.kind = kind;
    return this;
  }

  /**
   * Get kind
   * @return kind
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_KIND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getKind() {
    return kind;
  }


  @JsonProperty(value = JSON_PROPERTY_KIND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setKind(@jakarta.annotation.Nonnull String kind) {
    this.kind = kind;
  }

  public WorkspaceBackend local(@jakarta.annotation.Nullable LocalBackend local) {
    
    this.local = local;
    return this;
  }

  /**
   * Get local
   * @return local
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LOCAL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public LocalBackend getLocal() {
    return local;
  }


  @JsonProperty(value = JSON_PROPERTY_LOCAL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLocal(@jakarta.annotation.Nullable LocalBackend local) {
    this.local = local;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    WorkspaceBackend workspaceBackend = (WorkspaceBackend) o;
    return Objects.equals(this.kind, workspaceBackend.kind) &&
        Objects.equals(this.local, workspaceBackend.local);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, local);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class WorkspaceBackend {\n");
    sb.append("    kind: ").append(toIndentedString(kind)).append("\n");
    sb.append("    local: ").append(toIndentedString(local)).append("\n");
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

