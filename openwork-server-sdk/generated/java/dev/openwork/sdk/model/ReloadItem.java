// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ReloadTrigger;
import java.time.OffsetDateTime;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ReloadItem
 */
@JsonPropertyOrder({
  ReloadItem.JSON_PROPERTY_ID,
  ReloadItem.JSON_PROPERTY_SEQ,
  ReloadItem.JSON_PROPERTY_REASON,
  ReloadItem.JSON_PROPERTY_TRIGGER,
  ReloadItem.JSON_PROPERTY_TIMESTAMP
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ReloadItem {
  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull
  private String id;

  public static final String JSON_PROPERTY_SEQ = "seq";
  @jakarta.annotation.Nonnull
  private Long seq;

  /**
   * Gets or Sets reason
   */
  public enum ReasonEnum {
    AGENTS(String.valueOf("agents")),
    
    COMMANDS(String.valueOf("commands")),
    
    CONFIG(String.valueOf("config")),
    
    MCP(String.valueOf("mcp")),
    
    PLUGINS(String.valueOf("plugins")),
    
    SKILLS(String.valueOf("skills")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    ReasonEnum(String value) {
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
    public static ReasonEnum fromValue(String value) {
      for (ReasonEnum b : ReasonEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_REASON = "reason";
  @jakarta.annotation.Nonnull
  private ReasonEnum reason;

  public static final String JSON_PROPERTY_TRIGGER = "trigger";
  @jakarta.annotation.Nonnull
  private ReloadTrigger trigger;

  public static final String JSON_PROPERTY_TIMESTAMP = "timestamp";
  @jakarta.annotation.Nonnull
  private OffsetDateTime timestamp;

  public ReloadItem() {
  }

  public ReloadItem id(@jakarta.annotation.Nonnull String id) {
    
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

  public ReloadItem seq(@jakarta.annotation.Nonnull Long seq) {
    
    this.seq = seq;
    return this;
  }

  /**
   * Get seq
   * @return seq
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SEQ, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getSeq() {
    return seq;
  }


  @JsonProperty(value = JSON_PROPERTY_SEQ, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSeq(@jakarta.annotation.Nonnull Long seq) {
    this.seq = seq;
  }

  public ReloadItem reason(@jakarta.annotation.Nonnull ReasonEnum reason) {
    
    this.reason = reason;
    return this;
  }

  /**
   * Get reason
   * @return reason
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REASON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ReasonEnum getReason() {
    return reason;
  }


  @JsonProperty(value = JSON_PROPERTY_REASON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setReason(@jakarta.annotation.Nonnull ReasonEnum reason) {
    this.reason = reason;
  }

  public ReloadItem trigger(@jakarta.annotation.Nonnull ReloadTrigger trigger) {
    
    this.trigger = trigger;
    return this;
  }

  /**
   * Get trigger
   * @return trigger
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TRIGGER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ReloadTrigger getTrigger() {
    return trigger;
  }


  @JsonProperty(value = JSON_PROPERTY_TRIGGER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTrigger(@jakarta.annotation.Nonnull ReloadTrigger trigger) {
    this.trigger = trigger;
  }

  public ReloadItem timestamp(@jakarta.annotation.Nonnull OffsetDateTime timestamp) {
    
    this.timestamp = timestamp;
    return this;
  }

  /**
   * Get timestamp
   * @return timestamp
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TIMESTAMP, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public OffsetDateTime getTimestamp() {
    return timestamp;
  }


  @JsonProperty(value = JSON_PROPERTY_TIMESTAMP, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTimestamp(@jakarta.annotation.Nonnull OffsetDateTime timestamp) {
    this.timestamp = timestamp;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReloadItem reloadItem = (ReloadItem) o;
    return Objects.equals(this.id, reloadItem.id) &&
        Objects.equals(this.seq, reloadItem.seq) &&
        Objects.equals(this.reason, reloadItem.reason) &&
        Objects.equals(this.trigger, reloadItem.trigger) &&
        Objects.equals(this.timestamp, reloadItem.timestamp);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, seq, reason, trigger, timestamp);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReloadItem {\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    seq: ").append(toIndentedString(seq)).append("\n");
    sb.append("    reason: ").append(toIndentedString(reason)).append("\n");
    sb.append("    trigger: ").append(toIndentedString(trigger)).append("\n");
    sb.append("    timestamp: ").append(toIndentedString(timestamp)).append("\n");
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

