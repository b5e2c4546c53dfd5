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
 * MessagePartDeltaProperties
 */
@JsonPropertyOrder({
  MessagePartDeltaProperties.JSON_PROPERTY_SESSION_I_D,
  MessagePartDeltaProperties.JSON_PROPERTY_MESSAGE_I_D,
  MessagePartDeltaProperties.JSON_PROPERTY_PART_I_D,
  MessagePartDeltaProperties.JSON_PROPERTY_FIELD,
  MessagePartDeltaProperties.JSON_PROPERTY_DELTA
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class MessagePartDeltaProperties {
  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_MESSAGE_I_D = "messageID";
  @jakarta.annotation.Nonnull
  private String messageID;

  public static final String JSON_PROPERTY_PART_I_D = "partID";
  @jakarta.annotation.Nonnull
  private String partID;

  public static final String JSON_PROPERTY_FIELD = "field";
  @jakarta.annotation.Nonnull
  private String field;

  public static final String JSON_PROPERTY_DELTA = "delta";
  @jakarta.annotation.Nonnull
  private String delta;

  public MessagePartDeltaProperties() {
  }

  public MessagePartDeltaProperties sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
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

  public MessagePartDeltaProperties messageID(@jakarta.annotation.Nonnull String messageID) {
    
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

  public MessagePartDeltaProperties partID(@jakarta.annotation.Nonnull String partID) {
    
    this.partID = partID;
    return this;
  }

  /**
   * Get partID
   * @return partID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PART_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getPartID() {
    return partID;
  }


  @JsonProperty(value = JSON_PROPERTY_PART_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPartID(@jakarta.annotation.Nonnull String partID) {
    this.partID = partID;
  }

  public MessagePartDeltaProperties field(@jakarta.annotation.Nonnull String field) {
    
    this.field = field;
    return this;
  }

  /**
   * Get field
   * @return field
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FIELD, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getField() {
    return field;
  }


  @JsonProperty(value = JSON_PROPERTY_FIELD, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setField(@jakarta.annotation.Nonnull String field) {
    this.field = field;
  }

  public MessagePartDeltaProperties delta(@jakarta.annotation.Nonnull String delta) {
    
    this.delta = delta;
    return this;
  }

  /**
   * Get delta
   * @return delta
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DELTA, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getDelta() {
    return delta;
  }


  @JsonProperty(value = JSON_PROPERTY_DELTA, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDelta(@jakarta.annotation.Nonnull String delta) {
    this.delta = delta;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MessagePartDeltaProperties messagePartDeltaProperties = (MessagePartDeltaProperties) o;
    return Objects.equals(this.sessionID, messagePartDeltaProperties.sessionID) &&
        Objects.equals(this.messageID, messagePartDeltaProperties.messageID) &&
        Objects.equals(this.partID, messagePartDeltaProperties.partID) &&
        Objects.equals(this.field, messagePartDeltaProperties.field) &&
        Objects.equals(this.delta, messagePartDeltaProperties.delta);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionID, messageID, partID, field, delta);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessagePartDeltaProperties {\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    messageID: ").append(toIndentedString(messageID)).append("\n");
    sb.append("    partID: ").append(toIndentedString(partID)).append("\n");
    sb.append("    field: ").append(toIndentedString(field)).append("\n");
    sb.append("    delta: ").append(toIndentedString(delta)).append("\n");
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

