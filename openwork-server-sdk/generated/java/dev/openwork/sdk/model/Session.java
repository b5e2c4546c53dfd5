// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.SessionRevert;
import dev.openwork.sdk.model.SessionShare;
import dev.openwork.sdk.model.SessionSummary;
import dev.openwork.sdk.model.SessionTime;
import dev.openwork.sdk.model.TokenUsage;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Session
 */
@JsonPropertyOrder({
  Session.JSON_PROPERTY_ID,
  Session.JSON_PROPERTY_TITLE,
  Session.JSON_PROPERTY_DIRECTORY,
  Session.JSON_PROPERTY_PARENT_I_D,
  Session.JSON_PROPERTY_AGENT,
  Session.JSON_PROPERTY_COST,
  Session.JSON_PROPERTY_TOKENS,
  Session.JSON_PROPERTY_TIME,
  Session.JSON_PROPERTY_SUMMARY,
  Session.JSON_PROPERTY_SHARE,
  Session.JSON_PROPERTY_REVERT
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Session {
  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull
  private String id;

  public static final String JSON_PROPERTY_TITLE = "title";
  @jakarta.annotation.Nonnull
  private String title;

  public static final String JSON_PROPERTY_DIRECTORY = "directory";
  @jakarta.annotation.Nonnull
  private String directory;

  public static final String JSON_PROPERTY_PARENT_I_D = "parentID";
  @jakarta.annotation.Nullable
  private String parentID;

  public static final String JSON_PROPERTY_AGENT = "agent";
  @jakarta.annotation.Nullable
  private String agent;

  public static final String JSON_PROPERTY_COST = "cost";
  @jakarta.annotation.Nullable
  private Double cost;

  public static final String JSON_PROPERTY_TOKENS = "tokens";
  @jakarta.annotation.Nullable
  private TokenUsage tokens;

  public static final String JSON_PROPERTY_TIME = "time";
  @jakarta.annotation.Nonnull
  private SessionTime time;

  public static final String JSON_PROPERTY_SUMMARY = "summary";
  @jakarta.annotation.Nullable
  private SessionSummary summary;

  public static final String JSON_PROPERTY_SHARE = "share";
  @jakarta.annotation.Nullable
  private SessionShare share;

  public static final String JSON_PROPERTY_REVERT = "revert";
  @jakarta.annotation.Nullable
  private SessionRevert revert;

  public Session() {
  }

  public Session id(@jakarta.annotation.Nonnull String id) {
    
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

  public Session title(@jakarta.annotation.Nonnull String title) {
    
    this.title = title;
    return this;
  }

  /**
   * Get title
   * @return title
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TITLE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getTitle() {
    return title;
  }


  @JsonProperty(value = JSON_PROPERTY_TITLE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTitle(@jakarta.annotation.Nonnull String title) {
    this.title = title;
  }

  public Session directory(@jakarta.annotation.Nonnull String directory) {
    
    this.directory = directory;
    return this;
  }

  /**
   * Get directory
   * @return directory
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DIRECTORY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getDirectory() {
    return directory;
  }


  @JsonProperty(value = JSON_PROPERTY_DIRECTORY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDirectory(@jakarta.annotation.Nonnull String directory) {
    this.directory = directory;
  }

  public Session parentID(@jakarta.annotation.Nullable String parentID) {
    
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

  public Session agent(@jakarta.annotation.Nullable String agent) {
    
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

  public Session cost(@jakarta.annotation.Nullable Double cost) {
    
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

  public Session tokens(@jakarta.annotation.Nullable TokenUsage tokens) {
    
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

  public Session time(@jakarta.annotation.Nonnull SessionTime time) {
    
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

  public SessionTime getTime() {
    return time;
  }


  @JsonProperty(value = JSON_PROPERTY_TIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTime(@jakarta.annotation.Nonnull SessionTime time) {
    this.time = time;
  }

  public Session summary(@jakarta.annotation.Nullable SessionSummary summary) {
    
    this.summary = summary;
    return this;
  }

  /**
   * Get summary
   * @return summary
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SUMMARY, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public SessionSummary getSummary() {
    return summary;
  }


  @JsonProperty(value = JSON_PROPERTY_SUMMARY, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSummary(@jakarta.annotation.Nullable SessionSummary summary) {
    this.summary = summary;
  }

  public Session share(@jakarta.annotation.Nullable SessionShare share) {
    
    this.share = share;
    return this;
  }

  /**
   * Get share
   * @return share
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SHARE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public SessionShare getShare() {
    return share;
  }


  @JsonProperty(value = JSON_PROPERTY_SHARE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setShare(@jakarta.annotation.Nullable SessionShare share) {
    this.share = share;
  }

  public Session revert(@jakarta.annotation.Nullable SessionRevert revert) {
    
    this.revert = revert;
    return this;
  }

  /**
   * Get revert
   * @return revert
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_REVERT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public SessionRevert getRevert() {
    return revert;
  }


  @JsonProperty(value = JSON_PROPERTY_REVERT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRevert(@jakarta.annotation.Nullable SessionRevert revert) {
    this.revert = revert;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Session session = (Session) o;
    return Objects.equals(this.id, session.id) &&
        Objects.equals(this.title, session.title) &&
        Objects.equals(this.directory, session.directory) &&
        Objects.equals(this.parentID, session.parentID) &&
        Objects.equals(this.agent, session.agent) &&
        Objects.equals(this.cost, session.cost) &&
        Objects.equals(this.tokens, session.tokens) &&
        Objects.equals(this.time, session.time) &&
        Objects.equals(this.summary, session.summary) &&
        Objects.equals(this.share, session.share) &&
        Objects.equals(this.revert, session.revert);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, directory, parentID, agent, cost, tokens, time, summary, share, revert);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Session {\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    title: ").append(toIndentedString(title)).append("\n");
    sb.append("    directory: ").append(toIndentedString(directory)).append("\n");
    sb.append("    parentID: ").append(toIndentedString(parentID)).append("\n");
    sb.append("    agent: ").append(toIndentedString(agent)).append("\n");
    sb.append("    cost: ").append(toIndentedString(cost)).append("\n");
    sb.append("    tokens: ").append(toIndentedString(tokens)).append("\n");
    sb.append("    time: ").append(toIndentedString(time)).append("\n");
    sb.append("    summary: ").append(toIndentedString(summary)).append("\n");
    sb.append("    share: ").append(toIndentedString(share)).append("\n");
    sb.append("    revert: ").append(toIndentedString(revert)).append("\n");
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

