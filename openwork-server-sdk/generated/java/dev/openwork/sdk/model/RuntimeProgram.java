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
 * RuntimeProgram
 */
@JsonPropertyOrder({
  RuntimeProgram.JSON_PROPERTY_VERSION,
  RuntimeProgram.JSON_PROPERTY_SHA256,
  RuntimeProgram.JSON_PROPERTY_PATH,
  RuntimeProgram.JSON_PROPERTY_SOURCE
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class RuntimeProgram {
  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nonnull
  private String version;

  public static final String JSON_PROPERTY_SHA256 = "sha256";
  @jakarta.annotation.Nonnull
  private String sha256;

  public static final String JSON_PROPERTY_PATH = "path";
  @jakarta.annotation.Nonnull
  private String path;

  public static final String JSON_PROPERTY_SOURCE = "source";
  @jakarta.annotation.Nullable
  private String source;

  public RuntimeProgram() {
  }

  public RuntimeProgram version(@jakarta.annotation.Nonnull String version) {
    
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

  public RuntimeProgram sha256(@jakarta.annotation.Nonnull String sha256) {
    
    this.sha256 = sha256;
    return this;
  }

  /**
   * Get sha256
   * @return sha256
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SHA256, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getSha256() {
    return sha256;
  }


  @JsonProperty(value = JSON_PROPERTY_SHA256, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSha256(@jakarta.annotation.Nonnull String sha256) {
    this.sha256 = sha256;
  }

  public RuntimeProgram path(@jakarta.annotation.Nonnull String path) {
    
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

  public RuntimeProgram source(@jakarta.annotation.Nullable String source) {
    
    this.source = source;
    return this;
  }

  /**
   * Get source
   * @return source
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getSource() {
    return source;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSource(@jakarta.annotation.Nullable String source) {
    this.source = source;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RuntimeProgram runtimeProgram = (RuntimeProgram) o;
    return Objects.equals(this.version, runtimeProgram.version) &&
        Objects.equals(this.sha256, runtimeProgram.sha256) &&
        Objects.equals(this.path, runtimeProgram.path) &&
        Objects.equals(this.source, runtimeProgram.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, sha256, path, source);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RuntimeProgram {\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    sha256: ").append(toIndentedString(sha256)).append("\n");
    sb.append("    path: ").append(toIndentedString(path)).append("\n");
    sb.append("    source: ").append(toIndentedString(source)).append("\n");
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

