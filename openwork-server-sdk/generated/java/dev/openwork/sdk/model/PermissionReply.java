// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * PermissionReply.
 *
 * @param reply required
 * @param message optional; at most 10000 characters
 */
public record PermissionReply(
    ReplyEnum reply,
    @Nullable String message) {

  /** Checks that the required fields are present, and copies the collections. */
  public PermissionReply {
    Fields.required("PermissionReply.reply", reply);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable ReplyEnum reply;
    private @Nullable String message;

    private Builder() {}

    public Builder reply(ReplyEnum reply) {
      this.reply = reply;
      return this;
    }

    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public PermissionReply build() {
      Fields.length("PermissionReply.message", message, 0, 10000);
      return new PermissionReply(reply, message);
    }
  }

  /** The values of <code>reply</code>, an open enumeration: other values are kept. */
  public record ReplyEnum(@JsonValue String value) {
    public static final ReplyEnum ONCE = new ReplyEnum("once");
    public static final ReplyEnum ALWAYS = new ReplyEnum("always");
    public static final ReplyEnum REJECT = new ReplyEnum("reject");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReplyEnum {
      Fields.required("ReplyEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      ONCE,
      ALWAYS,
      REJECT,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "once" -> Known.ONCE;
        case "always" -> Known.ALWAYS;
        case "reject" -> Known.REJECT;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
