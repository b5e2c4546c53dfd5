// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ChildError;
import dev.openwork.sdk.model.ChildExit;
import dev.openwork.sdk.model.RuntimeProgram;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * OpencodeHealth
 */
@JsonPropertyOrder({
  OpencodeHealth.JSON_PROPERTY_STATUS,
  OpencodeHealth.JSON_PROPERTY_RUNNING,
  OpencodeHealth.JSON_PROPERTY_BASE_URL,
  OpencodeHealth.JSON_PROPERTY_BINARY_PATH,
  OpencodeHealth.JSON_PROPERTY_VERSION,
  OpencodeHealth.JSON_PROPERTY_SHA256,
  OpencodeHealth.JSON_PROPERTY_SOURCE,
  OpencodeHealth.JSON_PROPERTY_MANIFEST,
  OpencodeHealth.JSON_PROPERTY_PID,
  OpencodeHealth.JSON_PROPERTY_SINCE,
  OpencodeHealth.JSON_PROPERTY_RESTARTS,
  OpencodeHealth.JSON_PROPERTY_LAST_STARTED_AT,
  OpencodeHealth.JSON_PROPERTY_LAST_READY_AT,
  OpencodeHealth.JSON_PROPERTY_LAST_ERROR,
  OpencodeHealth.JSON_PROPERTY_LAST_EXIT,
  OpencodeHealth.JSON_PROPERTY_OUTPUT
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class OpencodeHealth {
  /**
   * Gets or Sets status
   */
  public enum StatusEnum {
    DISABLED(String.valueOf("disabled")),
    
    STARTING(String.valueOf("starting")),
    
    RUNNING(String.valueOf("running")),
    
    UNRESPONSIVE(String.valueOf("unresponsive")),
    
    CRASHED(String.valueOf("crashed")),
    
    RESTART_SCHEDULED(String.valueOf("restart_scheduled")),
    
    ERROR(String.valueOf("error")),
    
    STOPPED(String.valueOf("stopped")),
    
    UNKNOWN_DEFAULT_OPEN_API(String.valueOf("unknown_default_open_api"));

    private String value;

    StatusEnum(String value) {
      this.value = value;
    }

    @JsonValue
    public String getValue() {
      return value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }

    @JsonCreator
    public static StatusEnum fromValue(String value) {
      for (StatusEnum b : StatusEnum.values()) {
        if (b.value.equals(value)) {
          return b;
        }
      }
      return UNKNOWN_DEFAULT_OPEN_API;
    }
  }

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nonnull
  private StatusEnum status;

  public static final String JSON_PROPERTY_RUNNING = "running";
  @jakarta.annotation.Nonnull
  private Boolean running;

  public static final String JSON_PROPERTY_BASE_URL = "baseUrl";
  @jakarta.annotation.Nullable
  private String baseUrl;

  public static final String JSON_PROPERTY_BINARY_PATH = "binaryPath";
  @jakarta.annotation.Nullable
  private String binaryPath;

  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nullable
  private String version;

  public static final String JSON_PROPERTY_SHA256 = "sha256";
  @jakarta.annotation.Nullable
  private String sha256;

  public static final String JSON_PROPERTY_SOURCE = "source";
  @jakarta.annotation.Nullable
  private String source;

  public static final String JSON_PROPERTY_MANIFEST = "manifest";
  @jakarta.annotation.Nullable
  private RuntimeProgram manifest;

  public static final String JSON_PROPERTY_PID = "pid";
  @jakarta.annotation.Nullable
  private Long pid;

  public static final String JSON_PROPERTY_SINCE = "since";
  @jakarta.annotation.Nullable
  private OffsetDateTime since;

  public static final String JSON_PROPERTY_RESTARTS = "restarts";
  @jakarta.annotation.Nonnull
  private Integer restarts;

  public static final String JSON_PROPERTY_LAST_STARTED_AT = "lastStartedAt";
  @jakarta.annotation.Nullable
  private OffsetDateTime lastStartedAt;

  public static final String JSON_PROPERTY_LAST_READY_AT = "lastReadyAt";
  @jakarta.annotation.Nullable
  private OffsetDateTime lastReadyAt;

  public static final String JSON_PROPERTY_LAST_ERROR = "lastError";
  @jakarta.annotation.Nullable
  private ChildError lastError;

  public static final String JSON_PROPERTY_LAST_EXIT = "lastExit";
  @jakarta.annotation.Nullable
  private ChildExit lastExit;

  public static final String JSON_PROPERTY_OUTPUT = "output";
  @jakarta.annotation.Nonnull
  private List<String> output;

  public OpencodeHealth() {
  }

  public OpencodeHealth status(@jakarta.annotation.Nonnull StatusEnum status) {
    
    this.status = status;
    return this;
  }

  /**
   * Get status
   * @return status
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public StatusEnum getStatus() {
    return status;
  }


  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStatus(@jakarta.annotation.Nonnull StatusEnum status) {
    this.status = status;
  }

  public OpencodeHealth running(@jakarta.annotation.Nonnull Boolean running) {
    
    this.running = running;
    return this;
  }

  /**
   * Get running
   * @return running
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RUNNING, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getRunning() {
    return running;
  }


  @JsonProperty(value = JSON_PROPERTY_RUNNING, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRunning(@jakarta.annotation.Nonnull Boolean running) {
    this.running = running;
  }

  public OpencodeHealth baseUrl(@jakarta.annotation.Nullable String baseUrl) {
    
    this.baseUrl = baseUrl;
    return this;
  }

  /**
   * Get baseUrl
   * @return baseUrl
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_BASE_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getBaseUrl() {
    return baseUrl;
  }


  @JsonProperty(value = JSON_PROPERTY_BASE_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setBaseUrl(@jakarta.annotation.Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public OpencodeHealth binaryPath(@jakarta.annotation.Nullable String binaryPath) {
    
    this.binaryPath = binaryPath;
    return this;
  }

  /**
   * Get binaryPath
   * @return binaryPath
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_BINARY_PATH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getBinaryPath() {
    return binaryPath;
  }


  @JsonProperty(value = JSON_PROPERTY_BINARY_PATH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setBinaryPath(@jakarta.annotation.Nullable String binaryPath) {
    this.binaryPath = binaryPath;
  }

  public OpencodeHealth version(@jakarta.annotation.Nullable String version) {
    
    this.version = version;
    return this;
  }

  /**
   * Get version
   * @return version
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_VERSION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getVersion() {
    return version;
  }


  @JsonProperty(value = JSON_PROPERTY_VERSION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setVersion(@jakarta.annotation.Nullable String version) {
    this.version = version;
  }

  public OpencodeHealth sha256(@jakarta.annotation.Nullable String sha256) {
    
    this.sha256 = sha256;
    return this;
  }

  /**
   * Get sha256
   * @return sha256
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SHA256, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getSha256() {
    return sha256;
  }


  @JsonProperty(value = JSON_PROPERTY_SHA256, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSha256(@jakarta.annotation.Nullable String sha256) {
    this.sha256 = sha256;
  }

  public OpencodeHealth source(@jakarta.annotation.Nullable String source) {
    
    this.source = source;
    return this;
  }

  /**
   * Get source
   * @return source
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getSource() {
    return source;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSource(@jakarta.annotation.Nullable String source) {
    this.source = source;
  }

  public OpencodeHealth manifest(@jakarta.annotation.Nullable RuntimeProgram manifest) {
    
    this.manifest = manifest;
    return this;
  }

  /**
   * Get manifest
   * @return manifest
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MANIFEST, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public RuntimeProgram getManifest() {
    return manifest;
  }


  @JsonProperty(value = JSON_PROPERTY_MANIFEST, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setManifest(@jakarta.annotation.Nullable RuntimeProgram manifest) {
    this.manifest = manifest;
  }

  public OpencodeHealth pid(@jakarta.annotation.Nullable Long pid) {
    
    this.pid = pid;
    return this;
  }

  /**
   * Get pid
   * @return pid
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getPid() {
    return pid;
  }


  @JsonProperty(value = JSON_PROPERTY_PID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPid(@jakarta.annotation.Nullable Long pid) {
    this.pid = pid;
  }

  public OpencodeHealth since(@jakarta.annotation.Nullable OffsetDateTime since) {
    
    this.since = since;
    return this;
  }

  /**
   * Get since
   * @return since
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SINCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public OffsetDateTime getSince() {
    return since;
  }


  @JsonProperty(value = JSON_PROPERTY_SINCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSince(@jakarta.annotation.Nullable OffsetDateTime since) {
    this.since = since;
  }

  public OpencodeHealth restarts(@jakarta.annotation.Nonnull Integer restarts) {
    
    this.restarts = restarts;
    return this;
  }

  /**
   * Get restarts
   * @return restarts
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RESTARTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Integer getRestarts() {
    return restarts;
  }


  @JsonProperty(value = JSON_PROPERTY_RESTARTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRestarts(@jakarta.annotation.Nonnull Integer restarts) {
    this.restarts = restarts;
  }

  public OpencodeHealth lastStartedAt(@jakarta.annotation.Nullable OffsetDateTime lastStartedAt) {
    
    this.lastStartedAt = lastStartedAt;
    return this;
  }

  /**
   * Get lastStartedAt
   * @return lastStartedAt
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LAST_STARTED_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public OffsetDateTime getLastStartedAt() {
    return lastStartedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_STARTED_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLastStartedAt(@jakarta.annotation.Nullable OffsetDateTime lastStartedAt) {
    this.lastStartedAt = lastStartedAt;
  }

  public OpencodeHealth lastReadyAt(@jakarta.annotation.Nullable OffsetDateTime lastReadyAt) {
    
    this.lastReadyAt = lastReadyAt;
    return this;
  }

  /**
   * Get lastReadyAt
   * @return lastReadyAt
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LAST_READY_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public OffsetDateTime getLastReadyAt() {
    return lastReadyAt;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_READY_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLastReadyAt(@jakarta.annotation.Nullable OffsetDateTime lastReadyAt) {
    this.lastReadyAt = lastReadyAt;
  }

  public OpencodeHealth lastError(@jakarta.annotation.Nullable ChildError lastError) {
    
    this.lastError = lastError;
    return this;
  }

  /**
   * Get lastError
   * @return lastError
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LAST_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public ChildError getLastError() {
    return lastError;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLastError(@jakarta.annotation.Nullable ChildError lastError) {
    this.lastError = lastError;
  }

  public OpencodeHealth lastExit(@jakarta.annotation.Nullable ChildExit lastExit) {
    
    this.lastExit = lastExit;
    return this;
  }

  /**
   * Get lastExit
   * @return lastExit
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LAST_EXIT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public ChildExit getLastExit() {
    return lastExit;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_EXIT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLastExit(@jakarta.annotation.Nullable ChildExit lastExit) {
    this.lastExit = lastExit;
  }

  public OpencodeHealth output(@jakarta.annotation.Nonnull List<String> output) {
    
    this.output = output;
    return this;
  }

  public OpencodeHealth addOutputItem(String outputItem) {
    if (this.output == null) {
      this.output = new ArrayList<>();
    }
    this.output.add(outputItem);
    return this;
  }

  /**
   * Get output
   * @return output
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OUTPUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getOutput() {
    return output;
  }


  @JsonProperty(value = JSON_PROPERTY_OUTPUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOutput(@jakarta.annotation.Nonnull List<String> output) {
    this.output = output;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    OpencodeHealth opencodeHealth = (OpencodeHealth) o;
    return Objects.equals(this.status, opencodeHealth.status) &&
        Objects.equals(this.running, opencodeHealth.running) &&
        Objects.equals(this.baseUrl, opencodeHealth.baseUrl) &&
        Objects.equals(this.binaryPath, opencodeHealth.binaryPath) &&
        Objects.equals(this.version, opencodeHealth.version) &&
        Objects.equals(this.sha256, opencodeHealth.sha256) &&
        Objects.equals(this.source, opencodeHealth.source) &&
        Objects.equals(this.manifest, opencodeHealth.manifest) &&
        Objects.equals(this.pid, opencodeHealth.pid) &&
        Objects.equals(this.since, opencodeHealth.since) &&
        Objects.equals(this.restarts, opencodeHealth.restarts) &&
        Objects.equals(this.lastStartedAt, opencodeHealth.lastStartedAt) &&
        Objects.equals(this.lastReadyAt, opencodeHealth.lastReadyAt) &&
        Objects.equals(this.lastError, opencodeHealth.lastError) &&
        Objects.equals(this.lastExit, opencodeHealth.lastExit) &&
        Objects.equals(this.output, opencodeHealth.output);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, running, baseUrl, binaryPath, version, sha256, source, manifest, pid, since, restarts, lastStartedAt, lastReadyAt, lastError, lastExit, output);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class OpencodeHealth {\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    running: ").append(toIndentedString(running)).append("\n");
    sb.append("    baseUrl: ").append(toIndentedString(baseUrl)).append("\n");
    sb.append("    binaryPath: ").append(toIndentedString(binaryPath)).append("\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    sha256: ").append(toIndentedString(sha256)).append("\n");
    sb.append("    source: ").append(toIndentedString(source)).append("\n");
    sb.append("    manifest: ").append(toIndentedString(manifest)).append("\n");
    sb.append("    pid: ").append(toIndentedString(pid)).append("\n");
    sb.append("    since: ").append(toIndentedString(since)).append("\n");
    sb.append("    restarts: ").append(toIndentedString(restarts)).append("\n");
    sb.append("    lastStartedAt: ").append(toIndentedString(lastStartedAt)).append("\n");
    sb.append("    lastReadyAt: ").append(toIndentedString(lastReadyAt)).append("\n");
    sb.append("    lastError: ").append(toIndentedString(lastError)).append("\n");
    sb.append("    lastExit: ").append(toIndentedString(lastExit)).append("\n");
    sb.append("    output: ").append(toIndentedString(output)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  /**
   * Convert the given object to string with each line indented by 4 spaces
   * (except the first line).
   */
  private String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }

}

