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
 * ModelLimit
 */
@JsonPropertyOrder({
  ModelLimit.JSON_PROPERTY_CONTEXT,
  ModelLimit.JSON_PROPERTY_INPUT,
  ModelLimit.JSON_PROPERTY_OUTPUT
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ModelLimit {
  public static final String JSON_PROPERTY_CONTEXT = "context";
  @jakarta.annotation.Nonnull
  private Long context;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nullable
  private Long input;

  public static final String JSON_PROPERTY_OUTPUT = "output";
  @jakarta.annotation.Nonnull
  private Long output;

  public ModelLimit() {
  }

  public ModelLimit context(@jakarta.annotation.Nonnull Long context) {
    
    this.context = context;
    return this;
  }

  /**
   * Get context
   * @return context
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CONTEXT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getContext() {
    return context;
  }


  @JsonProperty(value = JSON_PROPERTY_CONTEXT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setContext(@jakarta.annotation.Nonnull Long context) {
    this.context = context;
  }

  public ModelLimit input(@jakarta.annotation.Nullable Long input) {
    
    this.input = input;
    return this;
  }

  /**
   * Get input
   * @return input
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getInput() {
    return input;
  }


  @JsonProperty(value = JSON_PROPERTY_INPUT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setInput(@jakarta.annotation.Nullable Long input) {
    this.input = input;
  }

  public ModelLimit output(@jakarta.annotation.Nonnull Long output) {
    
    this.output = output;
    return this;
  }

  /**
   * Get output
   * @return output
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OUTPUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getOutput() {
    return output;
  }


  @JsonProperty(value = JSON_PROPERTY_OUTPUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOutput(@jakarta.annotation.Nonnull Long output) {
    this.output = output;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ModelLimit modelLimit = (ModelLimit) o;
    return Objects.equals(this.context, modelLimit.context) &&
        Objects.equals(this.input, modelLimit.input) &&
        Objects.equals(this.output, modelLimit.output);
  }

  @Override
  public int hashCode() {
    return Objects.hash(context, input, output);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ModelLimit {\n");
    sb.append("    context: ").append(toIndentedString(context)).append("\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    output: ").append(toIndentedString(output)).append("\n");
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

