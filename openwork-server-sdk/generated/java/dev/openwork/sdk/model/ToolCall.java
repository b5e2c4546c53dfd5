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
 * ToolCall
 */
@JsonPropertyOrder({
  ToolCall.JSON_PROPERTY_MESSAGE_I_D,
  ToolCall.JSON_PROPERTY_CALL_I_D
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ToolCall {
  public static final String JSON_PROPERTY_MESSAGE_I_D = "messageID";
  @jakarta.annotation.Nonnull
  private String messageID;

  public static final String JSON_PROPERTY_CALL_I_D = "callID";
  @jakarta.annotation.Nonnull
  private String callID;

  public ToolCall() {
  }

  public ToolCall messageID(@jakarta.annotation.Nonnull String messageID) {
    
    this.messageID = messageID;
    return this;
  }

  /**
   * Get messageID
   * @return messageID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGE_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getMessageID() {
    return messageID;
  }


  @JsonProperty(value = JSON_PROPERTY_MESSAGE_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMessageID(@jakarta.annotation.Nonnull String messageID) {
    this.messageID = messageID;
  }

  public ToolCall callID(@jakarta.annotation.Nonnull String callID) {
    
    this.callID = callID;
    return this;
  }

  /**
   * Get callID
   * @return callID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CALL_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getCallID() {
    return callID;
  }


  @JsonProperty(value = JSON_PROPERTY_CALL_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCallID(@jakarta.annotation.Nonnull String callID) {
    this.callID = callID;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ToolCall toolCall = (ToolCall) o;
    return Objects.equals(this.messageID, toolCall.messageID) &&
        Objects.equals(this.callID, toolCall.callID);
  }

  @Override
  public int hashCode() {
    return Objects.hash(messageID, callID);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ToolCall {\n");
    sb.append("    messageID: ").append(toIndentedString(messageID)).append("\n");
    sb.append("    callID: ").append(toIndentedString(callID)).append("\n");
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

