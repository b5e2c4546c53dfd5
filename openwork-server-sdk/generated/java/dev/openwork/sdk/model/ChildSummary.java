// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ChildSummary.
 */
public record ChildSummary(
    StatusEnum status,
    @JsonProperty(value = "running", required = true) boolean running,
    @Nullable String version,
    @Nullable Long pid) {

  /** Checks that the required fields are present, and copies the collections. */
  public ChildSummary {
    Fields.required("ChildSummary.status", status);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable StatusEnum status;
    private @Nullable Boolean running;
    private @Nullable String version;
    private @Nullable Long pid;

    private Builder() {}

    public Builder status(StatusEnum status) {
      this.status = status;
      return this;
    }

    public Builder running(Boolean running) {
      this.running = running;
      return this;
    }

    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    public Builder pid(@Nullable Long pid) {
      this.pid = pid;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public ChildSummary build() {
      return new ChildSummary(status, Fields.required("ChildSummary.running", running), version, pid);
    }
  }

  /** The values of <code>status</code>, an open enumeration: other values are kept. */
  public record StatusEnum(@JsonValue String value) {
    public static final StatusEnum DISABLED = new StatusEnum("disabled");
    public static final StatusEnum STARTING = new StatusEnum("starting");
    public static final StatusEnum RUNNING = new StatusEnum("running");
    public static final StatusEnum UNRESPONSIVE = new StatusEnum("unresponsive");
    public static final StatusEnum CRASHED = new StatusEnum("crashed");
    public static final StatusEnum RESTART_SCHEDULED = new StatusEnum("restart_scheduled");
    public static final StatusEnum ERROR = new StatusEnum("error");
    public static final StatusEnum STOPPED = new StatusEnum("stopped");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatusEnum {
      Fields.required("StatusEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      DISABLED,
      STARTING,
      RUNNING,
      UNRESPONSIVE,
      CRASHED,
      RESTART_SCHEDULED,
      ERROR,
      STOPPED,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "disabled" -> Known.DISABLED;
        case "starting" -> Known.STARTING;
        case "running" -> Known.RUNNING;
        case "unresponsive" -> Known.UNRESPONSIVE;
        case "crashed" -> Known.CRASHED;
        case "restart_scheduled" -> Known.RESTART_SCHEDULED;
        case "error" -> Known.ERROR;
        case "stopped" -> Known.STOPPED;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
