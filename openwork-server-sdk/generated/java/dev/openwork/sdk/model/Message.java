// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.MessageInfo;
import dev.openwork.sdk.model.MessagePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Message
 */
@JsonPropertyOrder({
  Message.JSON_PROPERTY_INFO,
  Message.JSON_PROPERTY_PARTS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Message {
  public static final String JSON_PROPERTY_INFO = "info";
  @jakarta.annotation.Nonnull
  private MessageInfo info;

  public static final String JSON_PROPERTY_PARTS = "parts";
  @jakarta.annotation.Nonnull
  private List<MessagePart> parts;

  public Message() {
  }

  public Message info(@jakarta.annotation.Nonnull MessageInfo info) {
    
    this.info = info;
    return this;
  }

  /**
   * Get info
   * @return info
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_INFO, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public MessageInfo getInfo() {
    return info;
  }


  @JsonProperty(value = JSON_PROPERTY_INFO, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setInfo(@jakarta.annotation.Nonnull MessageInfo info) {
    this.info = info;
  }

  public Message parts(@jakarta.annotation.Nonnull List<MessagePart> parts) {
    
    this.parts = parts;
    return this;
  }

  public Message addPartsItem(MessagePart partsItem) {
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

  public List<MessagePart> getParts() {
    return parts;
  }


  @JsonProperty(value = JSON_PROPERTY_PARTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setParts(@jakarta.annotation.Nonnull List<MessagePart> parts) {
    this.parts = parts;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Message message = (Message) o;
    return Objects.equals(this.info, message.info) &&
        Objects.equals(this.parts, message.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(info, parts);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Message {\n");
    sb.append("    info: ").append(toIndentedString(info)).append("\n");
    sb.append("    parts: ").append(toIndentedString(parts)).append("\n");
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

