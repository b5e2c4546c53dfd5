// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ChildError;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * UpgradeFailure
 */
@JsonPropertyOrder({
  UpgradeFailure.JSON_PROPERTY_PROGRAM,
  UpgradeFailure.JSON_PROPERTY_ERROR
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class UpgradeFailure {
  public static final String JSON_PROPERTY_PROGRAM = "program";
  @jakarta.annotation.Nonnull
  private String program;

  public static final String JSON_PROPERTY_ERROR = "error";
  @jakarta.annotation.Nonnull
  private ChildError error;

  public UpgradeFailure() {
  }

  public UpgradeFailure program(@jakarta.annotation.Nonnull String program) {
    
    this.program = program;
    return this;
  }

  /**
   * Get program
   * @return program
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROGRAM, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getProgram() {
    return program;
  }


  @JsonProperty(value = JSON_PROPERTY_PROGRAM, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setProgram(@jakarta.annotation.Nonnull String program) {
    this.program = program;
  }

  public UpgradeFailure error(@jakarta.annotation.Nonnull ChildError error) {
    
    this.error = error;
    return this;
  }

  /**
   * Get error
   * @return error
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ERROR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ChildError getError() {
    return error;
  }


  @JsonProperty(value = JSON_PROPERTY_ERROR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setError(@jakarta.annotation.Nonnull ChildError error) {
    this.error = error;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpgradeFailure upgradeFailure = (UpgradeFailure) o;
    return Objects.equals(this.program, upgradeFailure.program) &&
        Objects.equals(this.error, upgradeFailure.error);
  }

  @Override
  public int hashCode() {
    return Objects.hash(program, error);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpgradeFailure {\n");
    sb.append("    program: ").append(toIndentedString(program)).append("\n");
    sb.append("    error: ").append(toIndentedString(error)).append("\n");
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

