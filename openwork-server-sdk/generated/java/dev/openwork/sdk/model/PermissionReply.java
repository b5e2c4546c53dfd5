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
 * PermissionReply
 */
@JsonPropertyOrder({
  PermissionReply.JSON_PROPERTY_REPLY,
  PermissionReply.JSON_PROPERTY_MESSAGE
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class PermissionReply {
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

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nullable
  private String message;

  public PermissionReply() {
  }

  public PermissionReply reply(@jakarta.annotation.Nonnull ReplyEnum reply) {
    
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

  public PermissionReply message(@jakarta.annotation.Nullable String message) {
    
    this.message = message;
    return this;
  }

  /**
   * Get message
   * @return message
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getMessage() {
    return message;
  }


  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMessage(@jakarta.annotation.Nullable String message) {
    this.message = message;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PermissionReply permissionReply = (PermissionReply) o;
    return Objects.equals(this.reply, permissionReply.reply) &&
        Objects.equals(this.message, permissionReply.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reply, message);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PermissionReply {\n");
    sb.append("    reply: ").append(toIndentedString(reply)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
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

