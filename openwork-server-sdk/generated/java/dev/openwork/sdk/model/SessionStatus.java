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
 * SessionStatus
 */
@JsonPropertyOrder({
  SessionStatus.JSON_PROPERTY_TYPE,
  SessionStatus.JSON_PROPERTY_ATTEMPT,
  SessionStatus.JSON_PROPERTY_MESSAGE,
  SessionStatus.JSON_PROPERTY_NEXT
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class SessionStatus {
  /**
   * Gets or Sets type
   */
  public enum TypeEnum {
    IDLE(String.valueOf("idle")),
    
    BUSY(String.valueOf("busy")),
    
    RETRY(String.valueOf("retry")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    TypeEnum(String value) {
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
    public static TypeEnum fromValue(String value) {
      for (TypeEnum b : TypeEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull
  private TypeEnum type;

  public static final String JSON_PROPERTY_ATTEMPT = "attempt";
  @jakarta.annotation.Nullable
  private Long attempt;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nullable
  private String message;

  public static final String JSON_PROPERTY_NEXT = "next";
  @jakarta.annotation.Nullable
  private Long next;

  public SessionStatus() {
  }

  public SessionStatus type(@jakarta.annotation.Nonnull TypeEnum type) {
    
    this.type = type;
    return this;
  }

  /**
   * Get type
   * @return type
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public TypeEnum getType() {
    return type;
  }


  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setType(@jakarta.annotation.Nonnull TypeEnum type) {
    this.type = type;
  }

  public SessionStatus attempt(@jakarta.annotation.Nullable Long attempt) {
    
    this.attempt = attempt;
    return this;
  }

  /**
   * Get attempt
   * @return attempt
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ATTEMPT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getAttempt() {
    return attempt;
  }


  @JsonProperty(value = JSON_PROPERTY_ATTEMPT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setAttempt(@jakarta.annotation.Nullable Long attempt) {
    this.attempt = attempt;
  }

  public SessionStatus message(@jakarta.annotation.Nullable String message) {
    
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

  public SessionStatus next(@jakarta.annotation.Nullable Long next) {
    
    this.next = next;
    return this;
  }

  /**
   * Get next
   * @return next
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_NEXT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getNext() {
    return next;
  }


  @JsonProperty(value = JSON_PROPERTY_NEXT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setNext(@jakarta.annotation.Nullable Long next) {
    this.next = next;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SessionStatus sessionStatus = (SessionStatus) o;
    return Objects.equals(this.type, sessionStatus.type) &&
        Objects.equals(this.attempt, sessionStatus.attempt) &&
        Objects.equals(this.message, sessionStatus.message) &&
        Objects.equals(this.next, sessionStatus.next);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, attempt, message, next);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SessionStatus {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    attempt: ").append(toIndentedString(attempt)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("    next: ").append(toIndentedString(next)).append("\n");
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

