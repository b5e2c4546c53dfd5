// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ErrorBody;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ErrorEnvelope
 */
@JsonPropertyOrder({
  ErrorEnvelope.JSON_PROPERTY_OK,
  ErrorEnvelope.JSON_PROPERTY_ERROR
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ErrorEnvelope {
  public static final String JSON_PROPERTY_OK = "ok";
  @jakarta.annotation.Nonnull
  private Boolean ok;

  public static final String JSON_PROPERTY_ERROR = "error";
  @jakarta.annotation.Nonnull
  private ErrorBody error;

  public ErrorEnvelope() {
  }

  public ErrorEnvelope ok(@jakarta.annotation.Nonnull Boolean ok) {
    
    this.ok = ok;
    return this;
  }

  /**
   * Get ok
   * @return ok
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OK, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getOk() {
    return ok;
  }


  @JsonProperty(value = JSON_PROPERTY_OK, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOk(@jakarta.annotation.Nonnull Boolean ok) {
    this.ok = ok;
  }

  public ErrorEnvelope error(@jakarta.annotation.Nonnull ErrorBody error) {
    
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

  public ErrorBody getError() {
    return error;
  }


  @JsonProperty(value = JSON_PROPERTY_ERROR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setError(@jakarta.annotation.Nonnull ErrorBody error) {
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
    ErrorEnvelope errorEnvelope = (ErrorEnvelope) o;
    return Objects.equals(this.ok, errorEnvelope.ok) &&
        Objects.equals(this.error, errorEnvelope.error);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ok, error);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ErrorEnvelope {\n");
    sb.append("    ok: ").append(toIndentedString(ok)).append("\n");
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

