// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.PartTime;
import dev.openwork.sdk.model.ToolState;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * MessagePart
 */
@JsonPropertyOrder({
  MessagePart.JSON_PROPERTY_ID,
  MessagePart.JSON_PROPERTY_SESSION_I_D,
  MessagePart.JSON_PROPERTY_MESSAGE_I_D,
  MessagePart.JSON_PROPERTY_TYPE,
  MessagePart.JSON_PROPERTY_TEXT,
  MessagePart.JSON_PROPERTY_SYNTHETIC,
  MessagePart.JSON_PROPERTY_TOOL,
  MessagePart.JSON_PROPERTY_CALL_I_D,
  MessagePart.JSON_PROPERTY_STATE,
  MessagePart.JSON_PROPERTY_MIME,
  MessagePart.JSON_PROPERTY_FILENAME,
  MessagePart.JSON_PROPERTY_URL,
  MessagePart.JSON_PROPERTY_REASON,
  MessagePart.JSON_PROPERTY_TIME
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class MessagePart {
  public static final String JSON_PROPERTY_ID = "id";
  @jakarta.annotation.Nonnull
  private String id;

  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_MESSAGE_I_D = "messageID";
  @jakarta.annotation.Nonnull
  private String messageID;

  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull
  private String type;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable
  private String text;

  public static final String JSON_PROPERTY_SYNTHETIC = "synthetic";
  @jakarta.annotation.Nullable
  private Boolean synthetic;

  public static final String JSON_PROPERTY_TOOL = "tool";
  @jakarta.annotation.Nullable
  private String tool;

  public static final String JSON_PROPERTY_CALL_I_D = "callID";
  @jakarta.annotation.Nullable
  private String callID;

  public static final String JSON_PROPERTY_STATE = "state";
  @jakarta.annotation.Nullable
  private ToolState state;

  public static final String JSON_PROPERTY_MIME = "mime";
  @jakarta.annotation.Nullable
  private String mime;

  public static final String JSON_PROPERTY_FILENAME = "filename";
  @jakarta.annotation.Nullable
  private String filename;

  public static final String JSON_PROPERTY_URL = "url";
  @jakarta.annotation.Nullable
  private String url;

  public static final String JSON_PROPERTY_REASON = "reason";
  @jakarta.annotation.Nullable
  private String reason;

  public static final String JSON_PROPERTY_TIME = "time";
  @jakarta.annotation.Nullable
  private PartTime time;

  public MessagePart() {
  }

  public MessagePart id(@jakarta.annotation.Nonnull String id) {
    
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

  public MessagePart sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
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

  public MessagePart messageID(@jakarta.annotation.Nonnull String messageID) {
    
    this.messageID = messageID;
    return this;
  }

  /**
   * Get messageID
   * @return messageID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGE_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getMessageID() {
    return messageID;
  }


  @JsonProperty(value = JSON_PROPERTY_MESSAGE_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMessageID(@jakarta.annotation.Nonnull String messageID) {
    this.messageID = messageID;
  }

  public MessagePart type(@jakarta.annotation.Nonnull String type) {
    
    this.type = type;
    return this;
  }

  /**
   * Get type
   * @return type
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getType() {
    return type;
  }


  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setType(@jakarta.annotation.Nonnull String type) {
    this.type = type;
  }

  public MessagePart text(@jakarta.annotation.Nullable String text) {
    
    this.text = text;
    return this;
  }

  /**
   * Get text
   * @return text
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TEXT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getText() {
    return text;
  }


  @JsonProperty(value = JSON_PROPERTY_TEXT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setText(@jakarta.annotation.Nullable String text) {
    this.text = text;
  }

  public MessagePart synthetic(@jakarta.annotation.Nullable Boolean synthetic) {
    
    this.synthetic = synthetic;
    return this;
  }

  /**
   * Get synthetic
   * @return synthetic
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SYNTHETIC, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Boolean getSynthetic() {
    return synthetic;
  }


  @JsonProperty(value = JSON_PROPERTY_SYNTHETIC, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSynthetic(@jakarta.annotation.Nullable Boolean synthetic) {
    this.synthetic = synthetic;
  }

  public MessagePart tool(@jakarta.annotation.Nullable String tool) {
    
    this.tool = tool;
    return this;
  }

  /**
   * Get tool
   * @return tool
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TOOL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getTool() {
    return tool;
  }


  @JsonProperty(value = JSON_PROPERTY_TOOL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTool(@jakarta.annotation.Nullable String tool) {
    this.tool = tool;
  }

  public MessagePart callID(@jakarta.annotation.Nullable String callID) {
    
    this.callID = callID;
    return this;
  }

  /**
   * Get callID
   * @return callID
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_CALL_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getCallID() {
    return callID;
  }


  @JsonProperty(value = JSON_PROPERTY_CALL_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setCallID(@jakarta.annotation.Nullable String callID) {
    this.callID = callID;
  }

  public MessagePart state(@jakarta.annotation.Nullable ToolState state) {
    
    this.state = state;
    return this;
  }

  /**
   * Get state
   * @return state
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_STATE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public ToolState getState() {
    return state;
  }


  @JsonProperty(value = JSON_PROPERTY_STATE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setState(@jakarta.annotation.Nullable ToolState state) {
    this.state = state;
  }

  public MessagePart mime(@jakarta.annotation.Nullable String mime) {
    
    this.mime = mime;
    return this;
  }

  /**
   * Get mime
   * @return mime
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getMime() {
    return mime;
  }


  @JsonProperty(value = JSON_PROPERTY_MIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMime(@jakarta.annotation.Nullable String mime) {
    this.mime = mime;
  }

  public MessagePart filename(@jakarta.annotation.Nullable String filename) {
    
    this.filename = filename;
    return this;
  }

  /**
   * Get filename
   * @return filename
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FILENAME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getFilename() {
    return filename;
  }


  @JsonProperty(value = JSON_PROPERTY_FILENAME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFilename(@jakarta.annotation.Nullable String filename) {
    this.filename = filename;
  }

  public MessagePart url(@jakarta.annotation.Nullable String url) {
    
    this.url = url;
    return this;
  }

  /**
   * Get url
   * @return url
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getUrl() {
    return url;
  }


  @JsonProperty(value = JSON_PROPERTY_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setUrl(@jakarta.annotation.Nullable String url) {
    this.url = url;
  }

  public MessagePart reason(@jakarta.annotation.Nullable String reason) {
    
    this.reason = reason;
    return this;
  }

  /**
   * Get reason
   * @return reason
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_REASON, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getReason() {
    return reason;
  }


  @JsonProperty(value = JSON_PROPERTY_REASON, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setReason(@jakarta.annotation.Nullable String reason) {
    this.reason = reason;
  }

  public MessagePart time(@jakarta.annotation.Nullable PartTime time) {
    
    this.time = time;
    return this;
  }

  /**
   * Get time
   * @return time
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public PartTime getTime() {
    return time;
  }


  @JsonProperty(value = JSON_PROPERTY_TIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTime(@jakarta.annotation.Nullable PartTime time) {
    this.time = time;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MessagePart messagePart = (MessagePart) o;
    return Objects.equals(this.id, messagePart.id) &&
        Objects.equals(this.sessionID, messagePart.sessionID) &&
        Objects.equals(this.messageID, messagePart.messageID) &&
        Objects.equals(this.type, messagePart.type) &&
        Objects.equals(this.text, messagePart.text) &&
        Objects.equals(this.synthetic, messagePart.synthetic) &&
        Objects.equals(this.tool, messagePart.tool) &&
        Objects.equals(this.callID, messagePart.callID) &&
        Objects.equals(this.state, messagePart.state) &&
        Objects.equals(this.mime, messagePart.mime) &&
        Objects.equals(this.filename, messagePart.filename) &&
        Objects.equals(this.url, messagePart.url) &&
        Objects.equals(this.reason, messagePart.reason) &&
        Objects.equals(this.time, messagePart.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, sessionID, messageID, type, text, synthetic, tool, callID, state, mime, filename, url, reason, time);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessagePart {\n");
    sb.append("    id: ").append(toIndentedString(id)).append("\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    messageID: ").append(toIndentedString(messageID)).append("\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    synthetic: ").append(toIndentedString(synthetic)).append("\n");
    sb.append("    tool: ").append(toIndentedString(tool)).append("\n");
    sb.append("    callID: ").append(toIndentedString(callID)).append("\n");
    sb.append("    state: ").append(toIndentedString(state)).append("\n");
    sb.append("    mime: ").append(toIndentedString(mime)).append("\n");
    sb.append("    filename: ").append(toIndentedString(filename)).append("\n");
    sb.append("    url: ").append(toIndentedString(url)).append("\n");
    sb.append("    reason: ").append(toIndentedString(reason)).append("\n");
    sb.append("    time: ").append(toIndentedString(time)).append("\n");
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

