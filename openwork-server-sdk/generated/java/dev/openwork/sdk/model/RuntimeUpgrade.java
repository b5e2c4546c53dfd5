// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RuntimeUpgrade.
 */
public record RuntimeUpgrade(
    StatusEnum status,
    @Nullable OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt,
    List<String> replaced,
    List<UpgradeFailure> failures) {

  /** Checks that the required fields are present, and copies the collections. */
  public RuntimeUpgrade {
    Fields.required("RuntimeUpgrade.status", status);
    Fields.required("RuntimeUpgrade.replaced", replaced);
    replaced = Fields.copy(replaced);
    Fields.required("RuntimeUpgrade.failures", failures);
    failures = Fields.copy(failures);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable StatusEnum status;
    private @Nullable OffsetDateTime startedAt;
    private @Nullable OffsetDateTime finishedAt;
    private @Nullable List<String> replaced;
    private @Nullable List<UpgradeFailure> failures;

    private Builder() {}

    public Builder status(StatusEnum status) {
      this.status = status;
      return this;
    }

    public Builder startedAt(@Nullable OffsetDateTime startedAt) {
      this.startedAt = startedAt;
      return this;
    }

    public Builder finishedAt(@Nullable OffsetDateTime finishedAt) {
      this.finishedAt = finishedAt;
      return this;
    }

    public Builder replaced(List<String> replaced) {
      this.replaced = replaced;
      return this;
    }

    public Builder failures(List<UpgradeFailure> failures) {
      this.failures = failures;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public RuntimeUpgrade build() {
      return new RuntimeUpgrade(status, startedAt, finishedAt, replaced, failures);
    }
  }

  /** The values of <code>status</code>, an open enumeration: other values are kept. */
  public record StatusEnum(@JsonValue String value) {
    public static final StatusEnum IDLE = new StatusEnum("idle");
    public static final StatusEnum RUNNING = new StatusEnum("running");
    public static final StatusEnum COMPLETED = new StatusEnum("completed");
    public static final StatusEnum FAILED = new StatusEnum("failed");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatusEnum {
      Fields.required("StatusEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      IDLE,
      RUNNING,
      COMPLETED,
      FAILED,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "idle" -> Known.IDLE;
        case "running" -> Known.RUNNING;
        case "completed" -> Known.COMPLETED;
        case "failed" -> Known.FAILED;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
