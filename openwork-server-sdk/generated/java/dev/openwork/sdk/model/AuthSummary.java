// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * AuthSummary.
 */
public record AuthSummary(
    @JsonProperty(value = "required", required = true) boolean required,
    ActorEnum actor) {

  /** Checks that the required fields are present, and copies the collections. */
  public AuthSummary {
    Fields.required("AuthSummary.actor", actor);
  }

  /** The values of <code>actor</code>, an open enumeration: other values are kept. */
  public record ActorEnum(@JsonValue String value) {
    public static final ActorEnum ANONYMOUS = new ActorEnum("anonymous");
    public static final ActorEnum CLIENT = new ActorEnum("client");
    public static final ActorEnum HOST = new ActorEnum("host");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorEnum {
      Fields.required("ActorEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      ANONYMOUS,
      CLIENT,
      HOST,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "anonymous" -> Known.ANONYMOUS;
        case "client" -> Known.CLIENT;
        case "host" -> Known.HOST;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
