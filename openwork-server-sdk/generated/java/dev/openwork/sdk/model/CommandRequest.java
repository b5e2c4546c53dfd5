// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ModelChoice;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * CommandRequest
 */
@JsonPropertyOrder({
  CommandRequest.JSON_PROPERTY_COMMAND,
  CommandRequest.JSON_PROPERTY_ARGUMENTS,
  CommandRequest.JSON_PROPERTY_AGENT,
  CommandRequest.JSON_PROPERTY_MODEL
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class CommandRequest {
  public static final String JSON_PROPERTY_COMMAND = "command";
  @jakarta.annotation.Nonnull
  private String command;

  public static final String JSON_PROPERTY_ARGUMENTS = "arguments";
  @jakarta.annotation.Nullable
  private String arguments;

  public static final String JSON_PROPERTY_AGENT = "agent";
  @jakarta.annotation.Nullable
  private String agent;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable
  private ModelChoice model;

  public CommandRequest() {
  }

  public CommandRequest command(@jakarta.annotation.Nonnull String command) {
    
    this.command = command;
    return this;
  }

  /**
   * Get command
   * @return command
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_COMMAND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getCommand() {
    return command;
  }


  @JsonProperty(value = JSON_PROPERTY_COMMAND, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCommand(@jakarta.annotation.Nonnull String command) {
    this.command = command;
  }

  public CommandRequest arguments(@jakarta.annotation.Nullable String arguments) {
    
    this.arguments = arguments;
    return this;
  }

  /**
   * Get arguments
   * @return arguments
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ARGUMENTS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getArguments() {
    return arguments;
  }


  @JsonProperty(value = JSON_PROPERTY_ARGUMENTS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setArguments(@jakarta.annotation.Nullable String arguments) {
    this.arguments = arguments;
  }

  public CommandRequest agent(@jakarta.annotation.Nullable String agent) {
    
    this.agent = agent;
    return this;
  }

  /**
   * Get agent
   * @return agent
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_AGENT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getAgent() {
    return agent;
  }


  @JsonProperty(value = JSON_PROPERTY_AGENT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setAgent(@jakarta.annotation.Nullable String agent) {
    this.agent = agent;
  }

  public CommandRequest model(@jakarta.annotation.Nullable ModelChoice model) {
    
    this.model = model;
    return this;
  }

  /**
   * Get model
   * @return model
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public ModelChoice getModel() {
    return model;
  }


  @JsonProperty(value = JSON_PROPERTY_MODEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setModel(@jakarta.annotation.Nullable ModelChoice model) {
    this.model = model;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CommandRequest commandRequest = (CommandRequest) o;
    return Objects.equals(this.command, commandRequest.command) &&
        Objects.equals(this.arguments, commandRequest.arguments) &&
        Objects.equals(this.agent, commandRequest.agent) &&
        Objects.equals(this.model, commandRequest.model);
  }

  @Override
  public int hashCode() {
    return Objects.hash(command, arguments, agent, model);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CommandRequest {\n");
    sb.append("    command: ").append(toIndentedString(command)).append("\n");
    sb.append("    arguments: ").append(toIndentedString(arguments)).append("\n");
    sb.append("    agent: ").append(toIndentedString(agent)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
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

