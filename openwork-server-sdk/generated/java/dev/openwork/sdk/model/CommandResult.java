// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.Message;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * CommandResult
 */
@JsonPropertyOrder({
  CommandResult.JSON_PROPERTY_ACCEPTED,
  CommandResult.JSON_PROPERTY_MESSAGE
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class CommandResult {
  public static final String JSON_PROPERTY_ACCEPTED = "accepted";
  @jakarta.annotation.Nonnull
  private Boolean accepted;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nonnull
  private Message message;

  public CommandResult() {
  }

  public CommandResult accepted(@jakarta.annotation.Nonnull Boolean accepted) {
    
    this.accepted = accepted;
    return this;
  }

  /**
   * Get accepted
   * @return accepted
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ACCEPTED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getAccepted() {
    return accepted;
  }


  @JsonProperty(value = JSON_PROPERTY_ACCEPTED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAccepted(@jakarta.annotation.Nonnull Boolean accepted) {
    this.accepted = accepted;
  }

  public CommandResult message(@jakarta.annotation.Nonnull Message message) {
    
    this.message = message;
    return this;
  }

  /**
   * Get message
   * @return message
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Message getMessage() {
    return message;
  }


  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMessage(@jakarta.annotation.Nonnull Message message) {
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
    CommandResult commandResult = (CommandResult) o;
    return Objects.equals(this.accepted, commandResult.accepted) &&
        Objects.equals(this.message, commandResult.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accepted, message);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CommandResult {\n");
    sb.append("    accepted: ").append(toIndentedString(accepted)).append("\n");
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

