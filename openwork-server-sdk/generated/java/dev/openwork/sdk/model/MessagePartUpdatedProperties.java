// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.MessagePart;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * MessagePartUpdatedProperties
 */
@JsonPropertyOrder({
  MessagePartUpdatedProperties.JSON_PROPERTY_SESSION_I_D,
  MessagePartUpdatedProperties.JSON_PROPERTY_PART,
  MessagePartUpdatedProperties.JSON_PROPERTY_TIME
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class MessagePartUpdatedProperties {
  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_PART = "part";
  @jakarta.annotation.Nonnull
  private MessagePart part;

  public static final String JSON_PROPERTY_TIME = "time";
  @jakarta.annotation.Nullable
  private Long time;

  public MessagePartUpdatedProperties() {
  }

  public MessagePartUpdatedProperties sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
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

  public MessagePartUpdatedProperties part(@jakarta.annotation.Nonnull MessagePart part) {
    
    this.part = part;
    return this;
  }

  /**
   * Get part
   * @return part
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PART, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public MessagePart getPart() {
    return part;
  }


  @JsonProperty(value = JSON_PROPERTY_PART, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPart(@jakarta.annotation.Nonnull MessagePart part) {
    this.part = part;
  }

  public MessagePartUpdatedProperties time(@jakarta.annotation.Nullable Long time) {
    
    this.time = time;
    return this;
  }

  /**
   * Get time
   * @return time
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getTime() {
    return time;
  }


  @JsonProperty(value = JSON_PROPERTY_TIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTime(@jakarta.annotation.Nullable Long time) {
    this.time = time;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MessagePartUpdatedProperties messagePartUpdatedProperties = (MessagePartUpdatedProperties) o;
    return Objects.equals(this.sessionID, messagePartUpdatedProperties.sessionID) &&
        Objects.equals(this.part, messagePartUpdatedProperties.part) &&
        Objects.equals(this.time, messagePartUpdatedProperties.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionID, part, time);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessagePartUpdatedProperties {\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    part: ").append(toIndentedString(part)).append("\n");
    sb.append("    time: ").append(toIndentedString(time)).append("\n");
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

