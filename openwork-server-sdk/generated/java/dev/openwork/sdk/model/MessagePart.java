// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessagePart.
 */
public record MessagePart(
    String id,
    String sessionID,
    String messageID,
    String type,
    @Nullable String text,
    @Nullable Boolean synthetic,
    @Nullable String tool,
    @Nullable String callID,
    @Nullable ToolState state,
    @Nullable String mime,
    @Nullable String filename,
    @Nullable String url,
    @Nullable String reason,
    @Nullable PartTime time) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessagePart {
    Fields.required("MessagePart.id", id);
    Fields.required("MessagePart.sessionID", sessionID);
    Fields.required("MessagePart.messageID", messageID);
    Fields.required("MessagePart.type", type);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String sessionID;
    private @Nullable String messageID;
    private @Nullable String type;
    private @Nullable String text;
    private @Nullable Boolean synthetic;
    private @Nullable String tool;
    private @Nullable String callID;
    private @Nullable ToolState state;
    private @Nullable String mime;
    private @Nullable String filename;
    private @Nullable String url;
    private @Nullable String reason;
    private @Nullable PartTime time;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder sessionID(String sessionID) {
      this.sessionID = sessionID;
      return this;
    }

    public Builder messageID(String messageID) {
      this.messageID = messageID;
      return this;
    }

    public Builder type(String type) {
      this.type = type;
      return this;
    }

    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    public Builder synthetic(@Nullable Boolean synthetic) {
      this.synthetic = synthetic;
      return this;
    }

    public Builder tool(@Nullable String tool) {
      this.tool = tool;
      return this;
    }

    public Builder callID(@Nullable String callID) {
      this.callID = callID;
      return this;
    }

    public Builder state(@Nullable ToolState state) {
      this.state = state;
      return this;
    }

    public Builder mime(@Nullable String mime) {
      this.mime = mime;
      return this;
    }

    public Builder filename(@Nullable String filename) {
      this.filename = filename;
      return this;
    }

    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    public Builder time(@Nullable PartTime time) {
      this.time = time;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public MessagePart build() {
      return new MessagePart(id, sessionID, messageID, type, text, synthetic, tool, callID, state, mime, filename, url, reason, time);
    }
  }
}
