// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * DatabaseHealth.
 */
public record DatabaseHealth(
    StatusEnum status,
    BootstrapModeEnum bootstrapMode,
    @JsonProperty(value = "migrations", required = true) int migrations,
    @Nullable String path) {

  /** Checks that the required fields are present, and copies the collections. */
  public DatabaseHealth {
    Fields.required("DatabaseHealth.status", status);
    Fields.required("DatabaseHealth.bootstrapMode", bootstrapMode);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable StatusEnum status;
    private @Nullable BootstrapModeEnum bootstrapMode;
    private @Nullable Integer migrations;
    private @Nullable String path;

    private Builder() {}

    public Builder status(StatusEnum status) {
      this.status = status;
      return this;
    }

    public Builder bootstrapMode(BootstrapModeEnum bootstrapMode) {
      this.bootstrapMode = bootstrapMode;
      return this;
    }

    public Builder migrations(Integer migrations) {
      this.migrations = migrations;
      return this;
    }

    public Builder path(@Nullable String path) {
      this.path = path;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public DatabaseHealth build() {
      return new DatabaseHealth(status, bootstrapMode, Fields.required("DatabaseHealth.migrations", migrations), path);
    }
  }

  /** The values of <code>status</code>, an open enumeration: other values are kept. */
  public record StatusEnum(@JsonValue String value) {
    public static final StatusEnum READY = new StatusEnum("ready");
    public static final StatusEnum WARNING = new StatusEnum("warning");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatusEnum {
      Fields.required("StatusEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      READY,
      WARNING,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "ready" -> Known.READY;
        case "warning" -> Known.WARNING;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /** The values of <code>bootstrapMode</code>, an open enumeration: other values are kept. */
  public record BootstrapModeEnum(@JsonValue String value) {
    public static final BootstrapModeEnum FRESH = new BootstrapModeEnum("fresh");
    public static final BootstrapModeEnum EXISTING = new BootstrapModeEnum("existing");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BootstrapModeEnum {
      Fields.required("BootstrapModeEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      FRESH,
      EXISTING,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "fresh" -> Known.FRESH;
        case "existing" -> Known.EXISTING;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
