// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionStatus.
 */
public record SessionStatus(
    TypeEnum type,
    @Nullable Long attempt,
    @Nullable String message,
    @Nullable Long next) {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionStatus {
    Fields.required("SessionStatus.type", type);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable TypeEnum type;
    private @Nullable Long attempt;
    private @Nullable String message;
    private @Nullable Long next;

    private Builder() {}

    public Builder type(TypeEnum type) {
      this.type = type;
      return this;
    }

    public Builder attempt(@Nullable Long attempt) {
      this.attempt = attempt;
      return this;
    }

    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    public Builder next(@Nullable Long next) {
      this.next = next;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public SessionStatus build() {
      return new SessionStatus(type, attempt, message, next);
    }
  }

  /** The values of <code>type</code>, an open enumeration: other values are kept. */
  public record TypeEnum(@JsonValue String value) {
    public static final TypeEnum IDLE = new TypeEnum("idle");
    public static final TypeEnum BUSY = new TypeEnum("busy");
    public static final TypeEnum RETRY = new TypeEnum("retry");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TypeEnum {
      Fields.required("TypeEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      IDLE,
      BUSY,
      RETRY,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "idle" -> Known.IDLE;
        case "busy" -> Known.BUSY;
        case "retry" -> Known.RETRY;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
