// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.RuntimeProgram;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ProgramVersions
 */
@JsonPropertyOrder({
  ProgramVersions.JSON_PROPERTY_ACTIVE,
  ProgramVersions.JSON_PROPERTY_PINNED
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ProgramVersions {
  public static final String JSON_PROPERTY_ACTIVE = "active";
  @jakarta.annotation.Nullable
  private RuntimeProgram active;

  public static final String JSON_PROPERTY_PINNED = "pinned";
  @jakarta.annotation.Nullable
  private RuntimeProgram pinned;

  public ProgramVersions() {
  }

  public ProgramVersions active(@jakarta.annotation.Nullable RuntimeProgram active) {
    
    this.active = active;
    return this;
  }

  /**
   * Get active
   * @return active
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ACTIVE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public RuntimeProgram getActive() {
    return active;
  }


  @JsonProperty(value = JSON_PROPERTY_ACTIVE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setActive(@jakarta.annotation.Nullable RuntimeProgram active) {
    this.active = active;
  }

  public ProgramVersions pinned(@jakarta.annotation.Nullable RuntimeProgram pinned) {
    
    this.pinned = pinned;
    return this;
  }

  /**
   * Get pinned
   * @return pinned
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PINNED, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public RuntimeProgram getPinned() {
    return pinned;
  }


  @JsonProperty(value = JSON_PROPERTY_PINNED, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPinned(@jakarta.annotation.Nullable RuntimeProgram pinned) {
    this.pinned = pinned;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ProgramVersions programVersions = (ProgramVersions) o;
    return Objects.equals(this.active, programVersions.active) &&
        Objects.equals(this.pinned, programVersions.pinned);
  }

  @Override
  public int hashCode() {
    return Objects.hash(active, pinned);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ProgramVersions {\n");
    sb.append("    active: ").append(toIndentedString(active)).append("\n");
    sb.append("    pinned: ").append(toIndentedString(pinned)).append("\n");
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

