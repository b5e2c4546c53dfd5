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
 * ShellCall
 */
@JsonPropertyOrder({
  ShellCall.JSON_PROPERTY_AGENT,
  ShellCall.JSON_PROPERTY_COMMAND,
  ShellCall.JSON_PROPERTY_MODEL
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ShellCall {
  public static final String JSON_PROPERTY_AGENT = "agent";
  @jakarta.annotation.Nonnull
  private String agent;

  public static final String JSON_PROPERTY_COMMAND = "command";
  @jakarta.annotation.Nonnull
  private String command;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable
  private ModelChoice model;

  public ShellCall() {
  }

  public ShellCall agent(@jakarta.annotation.Nonnull String agent) {
    
    this.agent = agent;
    return this;
  }

  /**
   * Get agent
   * @return agent
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_AGENT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getAgent() {
    return agent;
  }


  @JsonProperty(value = JSON_PROPERTY_AGENT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAgent(@jakarta.annotation.Nonnull String agent) {
    this.agent = agent;
  }

  public ShellCall command(@jakarta.annotation.Nonnull String command) {
    
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

  public ShellCall model(@jakarta.annotation.Nullable ModelChoice model) {
    
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
    ShellCall shellCall = (ShellCall) o;
    return Objects.equals(this.agent, shellCall.agent) &&
        Objects.equals(this.command, shellCall.command) &&
        Objects.equals(this.model, shellCall.model);
  }

  @Override
  public int hashCode() {
    return Objects.hash(agent, command, model);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ShellCall {\n");
    sb.append("    agent: ").append(toIndentedString(agent)).append("\n");
    sb.append("    command: ").append(toIndentedString(command)).append("\n");
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

