// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * PermissionRepliedProperties.
 */
public record PermissionRepliedProperties(
    String sessionID,
    String requestID,
    ReplyEnum reply) {

  /** Checks that the required fields are present, and copies the collections. */
  public PermissionRepliedProperties {
    Fields.required("PermissionRepliedProperties.sessionID", sessionID);
    Fields.required("PermissionRepliedProperties.requestID", requestID);
    Fields.required("PermissionRepliedProperties.reply", reply);
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
