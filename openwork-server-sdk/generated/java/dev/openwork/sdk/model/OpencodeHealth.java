// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OpencodeHealth.
 */
public record OpencodeHealth(
    StatusEnum status,
    @JsonProperty(value = "running", required = true) boolean running,
    @Nullable String baseUrl,
    @Nullable String binaryPath,
    @Nullable String version,
    @Nullable String sha256,
    @Nullable String source,
    @Nullable RuntimeProgram manifest,
    @Nullable Long pid,
    @Nullable OffsetDateTime since,
    @JsonProperty(value = "restarts", required = true) int restarts,
    @Nullable OffsetDateTime lastStartedAt,
    @Nullable OffsetDateTime lastReadyAt,
    @Nullable ChildError lastError,
    @Nullable ChildExit lastExit,
    List<String> output) {

  /** Checks that the required fields are present, and copies the collections. */
  public OpencodeHealth {
    Fields.required("OpencodeHealth.status", status);
    Fields.required("OpencodeHealth.output", output);
    output = Fields.copy(output);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable StatusEnum status;
    private @Nullable Boolean running;
    private @Nullable String baseUrl;
    private @Nullable String binaryPath;
    private @Nullable String version;
    private @Nullable String sha256;
    private @Nullable String source;
    private @Nullable RuntimeProgram manifest;
    private @Nullable Long pid;
    private @Nullable OffsetDateTime since;
    private @Nullable Integer restarts;
    private @Nullable OffsetDateTime lastStartedAt;
    private @Nullable OffsetDateTime lastReadyAt;
    private @Nullable ChildError lastError;
    private @Nullable ChildExit lastExit;
    private @Nullable List<String> output;

    private Builder() {}

    public Builder status(StatusEnum status) {
      this.status = status;
      return this;
    }

    public Builder running(Boolean running) {
      this.running = running;
      return this;
    }

    public Builder baseUrl(@Nullable String baseUrl) {
      this.baseUrl = baseUrl;
      return this;
    }

    public Builder binaryPath(@Nullable String binaryPath) {
      this.binaryPath = binaryPath;
      return this;
    }

    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    public Builder sha256(@Nullable String sha256) {
      this.sha256 = sha256;
      return this;
    }

    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    public Builder manifest(@Nullable RuntimeProgram manifest) {
      this.manifest = manifest;
      return this;
    }

    public Builder pid(@Nullable Long pid) {
      this.pid = pid;
      return this;
    }

    public Builder since(@Nullable OffsetDateTime since) {
      this.since = since;
      return this;
    }

    public Builder restarts(Integer restarts) {
      this.restarts = restarts;
      return this;
    }

    public Builder lastStartedAt(@Nullable OffsetDateTime lastStartedAt) {
      this.lastStartedAt = lastStartedAt;
      return this;
    }

    public Builder lastReadyAt(@Nullable OffsetDateTime lastReadyAt) {
      this.lastReadyAt = lastReadyAt;
      return this;
    }

    public Builder lastError(@Nullable ChildError lastError) {
      this.lastError = lastError;
      return this;
    }

    public Builder lastExit(@Nullable ChildExit lastExit) {
      this.lastExit = lastExit;
      return this;
    }

    public Builder output(List<String> output) {
      this.output = output;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public OpencodeHealth build() {
      return new OpencodeHealth(status, Fields.required("OpencodeHealth.running", running), baseUrl, binaryPath, version, sha256, source, manifest, pid, since, Fields.required("OpencodeHealth.restarts", restarts), lastStartedAt, lastReadyAt, lastError, lastExit, output);
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
