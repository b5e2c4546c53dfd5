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
 * ContractInfo
 */
@JsonPropertyOrder({
  ContractInfo.JSON_PROPERTY_PATH,
  ContractInfo.JSON_PROPERTY_OPENAPI,
  ContractInfo.JSON_PROPERTY_VERSION
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ContractInfo {
  public static final String JSON_PROPERTY_PATH = "path";
  @jakarta.annotation.Nonnull
  private String path;

  public static final String JSON_PROPERTY_OPENAPI = "openapi";
  @jakarta.annotation.Nonnull
  private String openapi;

  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nonnull
  private String version;

  public ContractInfo() {
  }

  public ContractInfo path(@jakarta.annotation.Nonnull String path) {
    
    this.path = path;
    return this;
  }

  /**
   * Get path
   * @return path
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PATH, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getPath() {
    return path;
  }


  @JsonProperty(value = JSON_PROPERTY_PATH, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPath(@jakarta.annotation.Nonnull String path) {
    this.path = path;
  }

  public ContractInfo openapi(@jakarta.annotation.Nonnull String openapi) {
    
    this.openapi = openapi;
    return this;
  }

  /**
   * Get openapi
   * @return openapi
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OPENAPI, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getOpenapi() {
    return openapi;
  }


  @JsonProperty(value = JSON_PROPERTY_OPENAPI, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOpenapi(@jakarta.annotation.Nonnull String openapi) {
    this.openapi = openapi;
  }

  public ContractInfo version(@jakarta.annotation.Nonnull String version) {
    
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


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ContractInfo contractInfo = (ContractInfo) o;
    return Objects.equals(this.path, contractInfo.path) &&
        Objects.equals(this.openapi, contractInfo.openapi) &&
        Objects.equals(this.version, contractInfo.version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, openapi, version);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ContractInfo {\n");
    sb.append("    path: ").append(toIndentedString(path)).append("\n");
    sb.append("    openapi: ").append(toIndentedString(openapi)).append("\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
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

