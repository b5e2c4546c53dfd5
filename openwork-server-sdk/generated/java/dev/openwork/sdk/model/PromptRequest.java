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
import dev.openwork.sdk.model.PromptPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * PromptRequest
 */
@JsonPropertyOrder({
  PromptRequest.JSON_PROPERTY_PARTS,
  PromptRequest.JSON_PROPERTY_MODEL,
  PromptRequest.JSON_PROPERTY_AGENT,
  PromptRequest.JSON_PROPERTY_SYSTEM,
  PromptRequest.JSON_PROPERTY_NO_REPLY
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class PromptRequest {
  public static final String JSON_PROPERTY_PARTS = "parts";
  @jakarta.annotation.Nonnull
  private List<PromptPart> parts;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable
  private ModelChoice model;

  public static final String JSON_PROPERTY_AGENT = "agent";
  @jakarta.annotation.Nullable
  private String agent;

  public static final String JSON_PROPERTY_SYSTEM = "system";
  @jakarta.annotation.Nullable
  private String system;

  public static final String JSON_PROPERTY_NO_REPLY = "noReply";
  @jakarta.annotation.Nullable
  private Boolean noReply;

  public PromptRequest() {
  }

  public PromptRequest parts(@jakarta.annotation.Nonnull List<PromptPart> parts) {
    
    this.parts = parts;
    return this;
  }

  public PromptRequest addPartsItem(PromptPart partsItem) {
    if (this.parts == null) {
      this.parts = new ArrayList<>();
    }
    this.parts.add(partsItem);
    return this;
  }

  /**
   * Get parts
   * @return parts
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PARTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<PromptPart> getParts() {
    return parts;
  }


  @JsonProperty(value = JSON_PROPERTY_PARTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setParts(@jakarta.annotation.Nonnull List<PromptPart> parts) {
    this.parts = parts;
  }

  public PromptRequest model(@jakarta.annotation.Nullable ModelChoice model) {
    
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

  public PromptRequest agent(@jakarta.annotation.Nullable String agent) {
    
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

  public PromptRequest system(@jakarta.annotation.Nullable String system) {
    
    this.system = system;
    return this;
  }

  /**
   * Get system
   * @return system
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SYSTEM, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getSystem() {
    return system;
  }


  @JsonProperty(value = JSON_PROPERTY_SYSTEM, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSystem(@jakarta.annotation.Nullable String system) {
    this.system = system;
  }

  public PromptRequest noReply(@jakarta.annotation.Nullable Boolean noReply) {
    
    this.noReply = noReply;
    return this;
  }

  /**
   * Get noReply
   * @return noReply
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_NO_REPLY, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Boolean getNoReply() {
    return noReply;
  }


  @JsonProperty(value = JSON_PROPERTY_NO_REPLY, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setNoReply(@jakarta.annotation.Nullable Boolean noReply) {
    this.noReply = noReply;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PromptRequest promptRequest = (PromptRequest) o;
    return Objects.equals(this.parts, promptRequest.parts) &&
        Objects.equals(this.model, promptRequest.model) &&
        Objects.equals(this.agent, promptRequest.agent) &&
        Objects.equals(this.system, promptRequest.system) &&
        Objects.equals(this.noReply, promptRequest.noReply);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts, model, agent, system, noReply);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PromptRequest {\n");
    sb.append("    parts: ").append(toIndentedString(parts)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    agent: ").append(toIndentedString(agent)).append("\n");
    sb.append("    system: ").append(toIndentedString(system)).append("\n");
    sb.append("    noReply: ").append(toIndentedString(noReply)).append("\n");
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

