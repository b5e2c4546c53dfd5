// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ProgramVersions;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * RuntimeVersions
 */
@JsonPropertyOrder({
  RuntimeVersions.JSON_PROPERTY_SOURCE,
  RuntimeVersions.JSON_PROPERTY_TARGET,
  RuntimeVersions.JSON_PROPERTY_OPENCODE,
  RuntimeVersions.JSON_PROPERTY_ROUTER
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class RuntimeVersions {
  public static final String JSON_PROPERTY_SOURCE = "source";
  @jakarta.annotation.Nullable
  private String source;

  public static final String JSON_PROPERTY_TARGET = "target";
  @jakarta.annotation.Nonnull
  private String target;

  public static final String JSON_PROPERTY_OPENCODE = "opencode";
  @jakarta.annotation.Nonnull
  private ProgramVersions opencode;

  public static final String JSON_PROPERTY_ROUTER = "router";
  @jakarta.annotation.Nonnull
  private ProgramVersions router;

  public RuntimeVersions() {
  }

  public RuntimeVersions source(@jakarta.annotation.Nullable String source) {
    
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

  public RuntimeVersions target(@jakarta.annotation.Nonnull String target) {
    
    this.target = target;
    return this;
  }

  /**
   * Get target
   * @return target
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TARGET, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getTarget() {
    return target;
  }


  @JsonProperty(value = JSON_PROPERTY_TARGET, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTarget(@jakarta.annotation.Nonnull String target) {
    this.target = target;
  }

  public RuntimeVersions opencode(@jakarta.annotation.Nonnull ProgramVersions opencode) {
    
    this.opencode = opencode;
    return this;
  }

  /**
   * Get opencode
   * @return opencode
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OPENCODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ProgramVersions getOpencode() {
    return opencode;
  }


  @JsonProperty(value = JSON_PROPERTY_OPENCODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOpencode(@jakarta.annotation.Nonnull ProgramVersions opencode) {
    this.opencode = opencode;
  }

  public RuntimeVersions router(@jakarta.annotation.Nonnull ProgramVersions router) {
    
    this.router = router;
    return this;
  }

  /**
   * Get router
   * @return router
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ROUTER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ProgramVersions getRouter() {
    return router;
  }


  @JsonProperty(value = JSON_PROPERTY_ROUTER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRouter(@jakarta.annotation.Nonnull ProgramVersions router) {
    this.router = router;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RuntimeVersions runtimeVersions = (RuntimeVersions) o;
    return Objects.equals(this.source, runtimeVersions.source) &&
        Objects.equals(this.target, runtimeVersions.target) &&
        Objects.equals(this.opencode, runtimeVersions.opencode) &&
        Objects.equals(this.router, runtimeVersions.router);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, target, opencode, router);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RuntimeVersions {\n");
    sb.append("    source: ").append(toIndentedString(source)).append("\n");
    sb.append("    target: ").append(toIndentedString(target)).append("\n");
    sb.append("    opencode: ").append(toIndentedString(opencode)).append("\n");
    sb.append("    router: ").append(toIndentedString(router)).append("\n");
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

