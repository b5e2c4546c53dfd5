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
 * PermissionRepliedProperties
 */
@JsonPropertyOrder({
  PermissionRepliedProperties.JSON_PROPERTY_SESSION_I_D,
  PermissionRepliedProperties.JSON_PROPERTY_REQUEST_I_D,
  PermissionRepliedProperties.JSON_PROPERTY_REPLY
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class PermissionRepliedProperties {
  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_REQUEST_I_D = "requestID";
  @jakarta.annotation.Nonnull
  private String requestID;

  /**
   * Gets or Sets reply
   */
  public enum ReplyEnum {
    ONCE(String.valueOf("once")),
    
    ALWAYS(String.valueOf("always")),
    
    REJECT(String.valueOf("reject")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    ReplyEnum(String value) {
      this.value = value;
    }

    @JsonValue
    public String getValue() {
      return value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }

    @JsonCreator
    public static ReplyEnum fromValue(String value) {
      for (ReplyEnum b : ReplyEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_REPLY = "reply";
  @jakarta.annotation.Nonnull
  private ReplyEnum reply;

  public PermissionRepliedProperties() {
  }

  public PermissionRepliedProperties sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
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

  public PermissionRepliedProperties requestID(@jakarta.annotation.Nonnull String requestID) {
    
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

  public PermissionRepliedProperties reply(@jakarta.annotation.Nonnull ReplyEnum reply) {
    
    this.reply = reply;
    return this;
  }

  /**
   * Get reply
   * @return reply
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REPLY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ReplyEnum getReply() {
    return reply;
  }


  @JsonProperty(value = JSON_PROPERTY_REPLY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setReply(@jakarta.annotation.Nonnull ReplyEnum reply) {
    this.reply = reply;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PermissionRepliedProperties permissionRepliedProperties = (PermissionRepliedProperties) o;
    return Objects.equals(this.sessionID, permissionRepliedProperties.sessionID) &&
        Objects.equals(this.requestID, permissionRepliedProperties.requestID) &&
        Objects.equals(this.reply, permissionRepliedProperties.reply);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionID, requestID, reply);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PermissionRepliedProperties {\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    requestID: ").append(toIndentedString(requestID)).append("\n");
    sb.append("    reply: ").append(toIndentedString(reply)).append("\n");
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

