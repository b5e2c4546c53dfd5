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
 * LocalWorkspaceRequest
 */
@JsonPropertyOrder({
  LocalWorkspaceRequest.JSON_PROPERTY_FOLDER_PATH,
  LocalWorkspaceRequest.JSON_PROPERTY_NAME
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class LocalWorkspaceRequest {
  public static final String JSON_PROPERTY_FOLDER_PATH = "folderPath";
  @jakarta.annotation.Nonnull
  private String folderPath;

  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nullable
  private String name;

  public LocalWorkspaceRequest() {
  }

  public LocalWorkspaceRequest folderPath(@jakarta.annotation.Nonnull String folderPath) {
    
    this.folderPath = folderPath;
    return this;
  }

  /**
   * Get folderPath
   * @return folderPath
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FOLDER_PATH, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getFolderPath() {
    return folderPath;
  }


  @JsonProperty(value = JSON_PROPERTY_FOLDER_PATH, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFolderPath(@jakarta.annotation.Nonnull String folderPath) {
    this.folderPath = folderPath;
  }

  public LocalWorkspaceRequest name(@jakarta.annotation.Nullable String name) {
    
    this.name = name;
    return this;
  }

  /**
   * Get name
   * @return name
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_NAME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getName() {
    return name;
  }


  @JsonProperty(value = JSON_PROPERTY_NAME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setName(@jakarta.annotation.Nullable String name) {
    this.name = name;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    LocalWorkspaceRequest localWorkspaceRequest = (LocalWorkspaceRequest) o;
    return Objects.equals(this.folderPath, localWorkspaceRequest.folderPath) &&
        Objects.equals(this.name, localWorkspaceRequest.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(folderPath, name);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class LocalWorkspaceRequest {\n");
    sb.append("    folderPath: ").append(toIndentedString(folderPath)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
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

