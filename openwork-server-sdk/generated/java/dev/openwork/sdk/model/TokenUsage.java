// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.CacheUsage;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * TokenUsage
 */
@JsonPropertyOrder({
  TokenUsage.JSON_PROPERTY_TOTAL,
  TokenUsage.JSON_PROPERTY_INPUT,
  TokenUsage.JSON_PROPERTY_OUTPUT,
  TokenUsage.JSON_PROPERTY_REASONING,
  TokenUsage.JSON_PROPERTY_CACHE
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class TokenUsage {
  public static final String JSON_PROPERTY_TOTAL = "total";
  @jakarta.annotation.Nullable
  private Long total;

  public static final String JSON_PROPERTY_INPUT = "input";
  @jakarta.annotation.Nonnull
  private Long input;

  public static final String JSON_PROPERTY_OUTPUT = "output";
  @jakarta.annotation.Nonnull
  private Long output;

  public static final String JSON_PROPERTY_REASONING = "reasoning";
  @jakarta.annotation.Nonnull
  private Long reasoning;

  public static final String JSON_PROPERTY_CACHE = "cache";
  @jakarta.annotation.Nonnull
  private CacheUsage cache;

  public TokenUsage() {
  }

  public TokenUsage total(@jakarta.annotation.Nullable Long total) {
    
    this.total = total;
    return this;
  }

  /**
   * Get total
   * @return total
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TOTAL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getTotal() {
    return total;
  }


  @JsonProperty(value = JSON_PROPERTY_TOTAL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTotal(@jakarta.annotation.Nullable Long total) {
    this.total = total;
  }

  public TokenUsage input(@jakarta.annotation.Nonnull Long input) {
    
    this.input = input;
    return this;
  }

  /**
   * Get input
   * @return input
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getInput() {
    return input;
  }


  @JsonProperty(value = JSON_PROPERTY_INPUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setInput(@jakarta.annotation.Nonnull Long input) {
    this.input = input;
  }

  public TokenUsage output(@jakarta.annotation.Nonnull Long output) {
    
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

  public TokenUsage reasoning(@jakarta.annotation.Nonnull Long reasoning) {
    
    this.reasoning = reasoning;
    return this;
  }

  /**
   * Get reasoning
   * @return reasoning
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REASONING, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getReasoning() {
    return reasoning;
  }


  @JsonProperty(value = JSON_PROPERTY_REASONING, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setReasoning(@jakarta.annotation.Nonnull Long reasoning) {
    this.reasoning = reasoning;
  }

  public TokenUsage cache(@jakarta.annotation.Nonnull CacheUsage cache) {
    
    this.cache = cache;
    return this;
  }

  /**
   * Get cache
   * @return cache
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CACHE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public CacheUsage getCache() {
    return cache;
  }


  @JsonProperty(value = JSON_PROPERTY_CACHE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCache(@jakarta.annotation.Nonnull CacheUsage cache) {
    this.cache = cache;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    TokenUsage tokenUsage = (TokenUsage) o;
    return Objects.equals(this.total, tokenUsage.total) &&
        Objects.equals(this.input, tokenUsage.input) &&
        Objects.equals(this.output, tokenUsage.output) &&
        Objects.equals(this.reasoning, tokenUsage.reasoning) &&
        Objects.equals(this.cache, tokenUsage.cache);
  }

  @Override
  public int hashCode() {
    return Objects.hash(total, input, output, reasoning, cache);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class TokenUsage {\n");
    sb.append("    total: ").append(toIndentedString(total)).append("\n");
    sb.append("    input: ").append(toIndentedString(input)).append("\n");
    sb.append("    output: ").append(toIndentedString(output)).append("\n");
    sb.append("    reasoning: ").append(toIndentedString(reasoning)).append("\n");
    sb.append("    cache: ").append(toIndentedString(cache)).append("\n");
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

