// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ChildSummary
 */
@JsonPropertyOrder({
  ChildSummary.JSON_PROPERTY_STATUS,
  ChildSummary.JSON_PROPERTY_RUNNING,
  ChildSummary.JSON_PROPERTY_VERSION,
  ChildSummary.JSON_PROPERTY_PID
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ChildSummary {
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

  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nullable
  private String version;

  public static final String JSON_PROPERTY_PID = "pid";
  @jakarta.annotation.Nullable
  private Long pid;

  public ChildSummary() {
  }

  public ChildSummary status(@jakarta.annotation.Nonnull StatusEnum status) {
    
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

  public ChildSummary running(@jakarta.annotation.Nonnull Boolean running) {
    
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

  public ChildSummary version(@jakarta.annotation.Nullable String version) {
    
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

  public ChildSummary pid(@jakarta.annotation.Nullable Long pid) {
    
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


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ChildSummary childSummary = (ChildSummary) o;
    return Objects.equals(this.status, childSummary.status) &&
        Objects.equals(this.running, childSummary.running) &&
        Objects.equals(this.version, childSummary.version) &&
        Objects.equals(this.pid, childSummary.pid);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, running, version, pid);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChildSummary {\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    running: ").append(toIndentedString(running)).append("\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    pid: ").append(toIndentedString(pid)).append("\n");
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

