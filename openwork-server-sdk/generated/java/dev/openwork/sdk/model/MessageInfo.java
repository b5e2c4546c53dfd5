// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.MessageTime;
import dev.openwork.sdk.model.ModelChoice;
import dev.openwork.sdk.model.OpencodeError;
import dev.openwork.sdk.model.TokenUsage;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * MessageInfo
 */
@JsonPropertyOrder({
  MessageInfo.JSON_PROPERTY_ID,
  MessageInfo.JSON_PROPERTY_SESSION_I_D,
  MessageInfo.JSON_PROPERTY_ROLE,
  MessageInfo.JSON_PROPERTY_TIME,
  MessageInfo.JSON_PROPERTY_PARENT_I_D,
  MessageInfo.JSON_PROPERTY_AGENT,
  MessageInfo.JSON_PROPERTY_MODEL,
  MessageInfo.JSON_PROPERTY_PROVIDER_I_D,
  MessageInfo.JSON_PROPERTY_MODEL_I_D,
  MessageInfo.JSON_PROPERTY_FINISH,
  MessageInfo.JSON_PROPERTY_COST,
  MessageInfo.JSON_PROPERTY_TOKENS,
  MessageInfo.JSON_PROPERTY_ERROR
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class MessageInfo {
  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull
  private String id;

  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  /**
   * Gets or Sets role
   */
  public enum RoleEnum {
    USER(String.valueOf("user")),
    
    ASSISTANT(String.valueOf("assistant")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    RoleEnum(String value) {
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
    public static RoleEnum fromValue(String value) {
      for (RoleEnum b : RoleEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_ROLE = "role";
  @jakarta.annotation.Nonnull
  private RoleEnum role;

  public static final String JSON_PROPERTY_TIME = "time";
  @jakarta.annotation.Nonnull
  private MessageTime time;

  public static final String JSON_PROPERTY_PARENT_I_D = "parentID";
  @jakarta.annotation.Nullable
  private String parentID;

  public static final String JSON_PROPERTY_AGENT = "agent";
  @jakarta.annotation.Nullable
  private String agent;

  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nullable
  private ModelChoice model;

  public static final String JSON_PROPERTY_PROVIDER_I_D = "providerID";
  @jakarta.annotation.Nullable
  private String providerID;

  public static final String JSON_PROPERTY_MODEL_I_D = "modelID";
  @jakarta.annotation.Nullable
  private String modelID;

  public static final String JSON_PROPERTY_FINISH = "finish";
  @jakarta.annotation.Nullable
  private String finish;

  public static final String JSON_PROPERTY_COST = "cost";
  @jakarta.annotation.Nullable
  private Double cost;

  public static final String JSON_PROPERTY_TOKENS = "tokens";
  @jakarta.annotation.Nullable
  private TokenUsage tokens;

  public static final String JSON_PROPERTY_ERROR = "error";
  @jakarta.annotation.Nullable
  private OpencodeError error;

  public MessageInfo() {
  }

  public MessageInfo id(@jakarta.annotation.Nonnull String id) {
    
    this.id = id;
    return this;
  }

  /**
   * Get id
   * @return id
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getId() {
    return id;
  }


  @JsonProperty(value = JSON_PROPERTY_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setId(@jakarta.annotation.Nonnull String id) {
    this.id = id;
  }

  public MessageInfo sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
    this.sessionID = sessionID;
    return this;
  }

  /**
   * Get sessionID
   * @return sessionID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getSessionID() {
    return sessionID;
  }


  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSessionID(@jakarta.annotation.Nonnull String sessionID) {
    this.sessionID = sessionID;
  }

  public MessageInfo role(@jakarta.annotation.Nonnull RoleEnum role) {
    
    this.role = role;
    return this;
  }

  /**
   * Get role
   * @return role
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public RoleEnum getRole() {
    return role;
  }


  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRole(@jakarta.annotation.Nonnull RoleEnum role) {
    this.role = role;
  }

  public MessageInfo time(@jakarta.annotation.Nonnull MessageTime time) {
    
    this.time = time;
    return this;
  }

  /**
   * Get time
   * @return time
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public MessageTime getTime() {
    return time;
  }


  @JsonProperty(value = JSON_PROPERTY_TIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTime(@jakarta.annotation.Nonnull MessageTime time) {
    this.time = time;
  }

  public MessageInfo parentID(@jakarta.annotation.Nullable String parentID) {
    
    this.parentID = parentID;
    return this;
  }

  /**
   * Get parentID
   * @return parentID
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PARENT_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getParentID() {
    return parentID;
  }


  @JsonProperty(value = JSON_PROPERTY_PARENT_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setParentID(@jakarta.annotation.Nullable String parentID) {
    this.parentID = parentID;
  }

  public MessageInfo agent(@jakarta.annotation.Nullable String agent) {
    
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

  public MessageInfo model(@jakarta.annotation.Nullable ModelChoice model) {
    
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

  public MessageInfo providerID(@jakarta.annotation.Nullable String providerID) {
    
    this.providerID = providerID;
    return this;
  }

  /**
   * Get providerID
   * @return providerID
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PROVIDER_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getProviderID() {
    return providerID;
  }


  @JsonProperty(value = JSON_PROPERTY_PROVIDER_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setProviderID(@jakarta.annotation.Nullable String providerID) {
    this.providerID = providerID;
  }

  public MessageInfo modelID(@jakarta.annotation.Nullable String modelID) {
    
    this.modelID = modelID;
    return this;
  }

  /**
   * Get modelID
   * @return modelID
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MODEL_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getModelID() {
    return modelID;
  }


  @JsonProperty(value = JSON_PROPERTY_MODEL_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setModelID(@jakarta.annotation.Nullable String modelID) {
    this.modelID = modelID;
  }

  public MessageInfo finish(@jakarta.annotation.Nullable String finish) {
    
    this.finish = finish;
    return this;
  }

  /**
   * Get finish
   * @return finish
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FINISH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getFinish() {
    return finish;
  }


  @JsonProperty(value = JSON_PROPERTY_FINISH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFinish(@jakarta.annotation.Nullable String finish) {
    this.finish = finish;
  }

  public MessageInfo cost(@jakarta.annotation.Nullable Double cost) {
    
    this.cost = cost;
    return this;
  }

  /**
   * Get cost
   * @return cost
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_COST, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Double getCost() {
    return cost;
  }


  @JsonProperty(value = JSON_PROPERTY_COST, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setCost(@jakarta.annotation.Nullable Double cost) {
    this.cost = cost;
  }

  public MessageInfo tokens(@jakarta.annotation.Nullable TokenUsage tokens) {
    
    this.tokens = tokens;
    return this;
  }

  /**
   * Get tokens
   * @return tokens
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TOKENS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public TokenUsage getTokens() {
    return tokens;
  }


  @JsonProperty(value = JSON_PROPERTY_TOKENS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTokens(@jakarta.annotation.Nullable TokenUsage tokens) {
    this.tokens = tokens;
  }

  public MessageInfo error(@jakarta.annotation.Nullable OpencodeError error) {
    
    this.error = error;
    return this;
  }

  /**
   * Get error
   * @return error
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public OpencodeError getError() {
    return error;
  }


  @JsonProperty(value = JSON_PROPERTY_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setError(@jakarta.annotation.Nullable OpencodeError error) {
    this.error = error;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MessageInfo messageInfo = (MessageInfo) o;
    return Objects.equals(this.id, messageInfo.id) &&
        Objects.equals(this.sessionID, messageInfo.sessionID) &&
        Objects.equals(this.role, messageInfo.role) &&
        Objects.equals(this.time, messageInfo.time) &&
        Objects.equals(this.parentID, messageInfo.parentID) &&
        Objects.equals(this.agent, messageInfo.agent) &&
        Objects.equals(this.model, messageInfo.model) &&
        Objects.equals(this.providerID, messageInfo.providerID) &&
        Objects.equals(this.modelID, messageInfo.modelID) &&
        Objects.equals(this.finish, messageInfo.finish) &&
        Objects.equals(this.cost, messageInfo.cost) &&
        Objects.equals(this.tokens, messageInfo.tokens) &&
        Objects.equals(this.error, messageInfo.error);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, sessionID, role, time, parentID, agent, model, providerID, modelID, finish, cost, tokens, error);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessageInfo {\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    time: ").append(toIndentedString(time)).append("\n");
    sb.append("    parentID: ").append(toIndentedString(parentID)).append("\n");
    sb.append("    agent: ").append(toIndentedString(agent)).append("\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    providerID: ").append(toIndentedString(providerID)).append("\n");
    sb.append("    modelID: ").append(toIndentedString(modelID)).append("\n");
    sb.append("    finish: ").append(toIndentedString(finish)).append("\n");
    sb.append("    cost: ").append(toIndentedString(cost)).append("\n");
    sb.append("    tokens: ").append(toIndentedString(tokens)).append("\n");
    sb.append("    error: ").append(toIndentedString(error)).append("\n");
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

