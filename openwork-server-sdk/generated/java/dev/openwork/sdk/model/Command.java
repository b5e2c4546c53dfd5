// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Command
 */
@JsonPropertyOrder({
  Command.JSON_PROPERTY_NAME,
  Command.JSON_PROPERTY_DESCRIPTION,
  Command.JSON_PROPERTY_AGENT,
  Command.JSON_PROPERTY_MODEL,
  Command.JSON_PROPERTY_SOURCE,
  Command.JSON_PROPERTY_TEMPLATE,
  Command.JSON_PROPERTY_SUBTASK,
  Command.JSON_PROPERTY_HINTS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Command {
  public static final String JSON_PROPERTY_NAME = "name";
  @jakarta.annotation.Nonnull
  private String name;

  public static final String JSON_PROPERTY_DESCRIPTION = "description";
  @jakarta.annotation.Nullable
  private String description;

  public static final String JSON_PROPERTY_AGENT = "agent";
  @jakarta.annotation.Nullable
  private String agent;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable
  private String model;

  public static final String JSON_PROPERTY_SOURCE = "source";
  @jakarta.annotation.Nullable
  private String source;

  public static final String JSON_PROPERTY_TEMPLATE = "template";
  @jakarta.annotation.Nonnull
  private String template;

  public static final String JSON_PROPERTY_SUBTASK = "subtask";
  @jakarta.annotation.Nullable
  private Boolean subtask;

  public static final String JSON_PROPERTY_HINTS = "hints";
  @jakarta.annotation.Nonnull
  private List<String> hints;

  public Command() {
  }

  public Command name(@jakarta.annotation.Nonnull String name) {
    
    this.name = name;
    return this;
  }

  /**
   * Get name
   * @return name
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getName() {
    return name;
  }


  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setName(@jakarta.annotation.Nonnull String name) {
    this.name = name;
  }

  public Command description(@jakarta.annotation.Nullable String description) {
    
    this.description = description;
    return this;
  }

  /**
   * Get description
   * @return description
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_DESCRIPTION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getDescription() {
    return description;
  }


  @JsonProperty(value = JSON_PROPERTY_DESCRIPTION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDescription(@jakarta.annotation.Nullable String description) {
    this.description = description;
  }

  public Command agent(@jakarta.annotation.Nullable String agent) {
    
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

  public Command model(@jakarta.annotation.Nullable String model) {
    
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

  public String getModel() {
    return model;
  }


  @JsonProperty(value = JSON_PROPERTY_MODEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setModel(@jakarta.annotation.Nullable String model) {
    this.model = model;
  }

  public Command source(@jakarta.annotation.Nullable String source) {
    
    this.source = source;
    return this;
  }

  /**
   * Get source
   * @return source
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getSource() {
    return source;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSource(@jakarta.annotation.Nullable String source) {
    this.source = source;
  }

  public Command template(@jakarta.annotation.Nonnull String template) {
    
    this.template = template;
    return this;
  }

  /**
   * Get template
   * @return template
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TEMPLATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getTemplate() {
    return template;
  }


  @JsonProperty(value = JSON_PROPERTY_TEMPLATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTemplate(@jakarta.annotation.Nonnull String template) {
    this.template = template;
  }

  public Command subtask(@jakarta.annotation.Nullable Boolean subtask) {
    
    this.subtask = subtask;
    return this;
  }

  /**
   * Get subtask
   * @return subtask
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SUBTASK, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Boolean getSubtask() {
    return subtask;
  }


  @JsonProperty(value = JSON_PROPERTY_SUBTASK, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSubtask(@jakarta.annotation.Nullable Boolean subtask) {
    this.subtask = subtask;
  }

  public Command hints(@jakarta.annotation.Nonnull List<String> hints) {
    
    this.hints = hints;
    return this;
  }

  public Command addHintsItem(String hintsItem) {
    if (this.hints == null) {
      this.hints = new ArrayList<>();
    }
    this.hints.add(hintsItem);
    return this;
  }

  /**
   * Get hints
   * @return hints
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_HINTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getHints() {
    return hints;
  }


  @JsonProperty(value = JSON_PROPERTY_HINTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setHints(@jakarta.annotation.Nonnull List<String> hints) {
    this.hints = hints;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Command command = (Command) o;
    return Objects.equals(this.name, command.name) &&
        Objects.equals(this.description, command.description) &&
        Objects.equals(this.agent, command.agent) &&
        Objects.equals(this.model, command.model) &&
        Objects.equals(this.source, command.source) &&
        Objects.equals(this.template, command.template) &&
        Objects.equals(this.subtask, command.subtask) &&
        Objects.equals(this.hints, command.hints);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, description, agent, model, source, template, subtask, hints);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Command {\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    agent: ").append(toIndentedString(agent)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    source: ").append(toIndentedString(source)).append("\n");
    sb.append("    template: ").append(toIndentedString(template)).append("\n");
    sb.append("    subtask: ").append(toIndentedString(subtask)).append("\n");
    sb.append("    hints: ").append(toIndentedString(hints)).append("\n");
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

