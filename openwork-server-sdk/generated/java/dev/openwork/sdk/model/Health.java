// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Health.
 */
public record Health(
    String service,
    StatusEnum status,
    String version,
    OffsetDateTime startedAt,
    @JsonProperty(value = "uptimeMs", required = true) long uptimeMs,
    DatabaseHealth database) {

  /** Checks that the required fields are present, and copies the collections. */
  public Health {
    Fields.required("Health.service", service);
    Fields.required("Health.status", status);
    Fields.required("Health.version", version);
    Fields.required("Health.startedAt", startedAt);
    Fields.required("Health.database", database);
  }

  /** The values of <code>status</code>, an open enumeration: other values are kept. */
  public record StatusEnum(@JsonValue String value) {
    public static final StatusEnum OK = new StatusEnum("ok");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatusEnum {
      Fields.required("StatusEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      OK,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "ok" -> Known.OK;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
