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
 * AuthSummary
 */
@JsonPropertyOrder({
  AuthSummary.JSON_PROPERTY_REQUIRED,
  AuthSummary.JSON_PROPERTY_ACTOR
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class AuthSummary {
  public static final String JSON_PROPERTY_REQUIRED = "required";
  @jakarta.annotation.Nonnull
  private Boolean required;

  /**
   * Gets or Sets actor
   */
  public enum ActorEnum {
    ANONYMOUS(String.valueOf("anonymous")),
    
    CLIENT(String.valueOf("client")),
    
    HOST(String.valueOf("host")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    ActorEnum(String value) {
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
    public static ActorEnum fromValue(String value) {
      for (ActorEnum b : ActorEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_ACTOR = "actor";
  @jakarta.annotation.Nonnull
  private ActorEnum actor;

  public AuthSummary() {
  }

  public AuthSummary required(@jakarta.annotation.Nonnull Boolean required) {
    
    this.required = required;
    return this;
  }

  /**
   * Get required
   * @return required
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REQUIRED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getRequired() {
    return required;
  }


  @JsonProperty(value = JSON_PROPERTY_REQUIRED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRequired(@jakarta.annotation.Nonnull Boolean required) {
    this.required = required;
  }

  public AuthSummary actor(@jakarta.annotation.Nonnull ActorEnum actor) {
    
    this.actor = actor;
    return this;
  }

  /**
   * Get actor
   * @return actor
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ACTOR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ActorEnum getActor() {
    return actor;
  }


  @JsonProperty(value = JSON_PROPERTY_ACTOR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setActor(@jakarta.annotation.Nonnull ActorEnum actor) {
    this.actor = actor;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AuthSummary authSummary = (AuthSummary) o;
    return Objects.equals(this.required, authSummary.required) &&
        Objects.equals(this.actor, authSummary.actor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(required, actor);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AuthSummary {\n");
    sb.append("    required: ").append(toIndentedString(required)).append("\n");
    sb.append("    actor: ").append(toIndentedString(actor)).append("\n");
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

