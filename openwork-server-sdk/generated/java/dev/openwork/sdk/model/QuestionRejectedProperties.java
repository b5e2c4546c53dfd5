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
 * QuestionRejectedProperties
 */
@JsonPropertyOrder({
  QuestionRejectedProperties.JSON_PROPERTY_SESSION_I_D,
  QuestionRejectedProperties.JSON_PROPERTY_REQUEST_I_D
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class QuestionRejectedProperties {
  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_REQUEST_I_D = "requestID";
  @jakarta.annotation.Nonnull
  private String requestID;

  public QuestionRejectedProperties() {
  }

  public QuestionRejectedProperties sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
    this.sessionID = sessionID;
    return this;
  }

  /**
   * Get sessionID
   * @return sessionID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getSessionID() {
    return sessionID;
  }


  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSessionID(@jakarta.annotation.Nonnull String sessionID) {
    this.sessionID = sessionID;
  }

  public QuestionRejectedProperties requestID(@jakarta.annotation.Nonnull String requestID) {
    
    this.requestID = requestID;
    return this;
  }

  /**
   * Get requestID
   * @return requestID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REQUEST_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getRequestID() {
    return requestID;
  }


  @JsonProperty(value = JSON_PROPERTY_REQUEST_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRequestID(@jakarta.annotation.Nonnull String requestID) {
    this.requestID = requestID;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    QuestionRejectedProperties questionRejectedProperties = (QuestionRejectedProperties) o;
    return Objects.equals(this.sessionID, questionRejectedProperties.sessionID) &&
        Objects.equals(this.requestID, questionRejectedProperties.requestID);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionID, requestID);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class QuestionRejectedProperties {\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    requestID: ").append(toIndentedString(requestID)).append("\n");
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

