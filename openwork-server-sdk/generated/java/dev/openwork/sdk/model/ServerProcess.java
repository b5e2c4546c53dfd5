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
 * ServerProcess
 */
@JsonPropertyOrder({
  ServerProcess.JSON_PROPERTY_PID,
  ServerProcess.JSON_PROPERTY_JAVA_VERSION,
  ServerProcess.JSON_PROPERTY_PLATFORM,
  ServerProcess.JSON_PROPERTY_PROCESSORS,
  ServerProcess.JSON_PROPERTY_MAX_MEMORY_BYTES
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerProcess {
  public static final String JSON_PROPERTY_PID = "pid";
  @jakarta.annotation.Nonnull
  private Long pid;

  public static final String JSON_PROPERTY_JAVA_VERSION = "javaVersion";
  @jakarta.annotation.Nonnull
  private String javaVersion;

  public static final String JSON_PROPERTY_PLATFORM = "platform";
  @jakarta.annotation.Nonnull
  private String platform;

  public static final String JSON_PROPERTY_PROCESSORS = "processors";
  @jakarta.annotation.Nonnull
  private Integer processors;

  public static final String JSON_PROPERTY_MAX_MEMORY_BYTES = "maxMemoryBytes";
  @jakarta.annotation.Nonnull
  private Long maxMemoryBytes;

  public ServerProcess() {
  }

  public ServerProcess pid(@jakarta.annotation.Nonnull Long pid) {
    
    this.pid = pid;
    return this;
  }

  /**
   * Get pid
   * @return pid
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getPid() {
    return pid;
  }


  @JsonProperty(value = JSON_PROPERTY_PID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPid(@jakarta.annotation.Nonnull Long pid) {
    this.pid = pid;
  }

  public ServerProcess javaVersion(@jakarta.annotation.Nonnull String javaVersion) {
    
    this.javaVersion = javaVersion;
    return this;
  }

  /**
   * Get javaVersion
   * @return javaVersion
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_JAVA_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getJavaVersion() {
    return javaVersion;
  }


  @JsonProperty(value = JSON_PROPERTY_JAVA_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setJavaVersion(@jakarta.annotation.Nonnull String javaVersion) {
    this.javaVersion = javaVersion;
  }

  public ServerProcess platform(@jakarta.annotation.Nonnull String platform) {
    
    this.platform = platform;
    return this;
  }

  /**
   * Get platform
   * @return platform
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PLATFORM, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getPlatform() {
    return platform;
  }


  @JsonProperty(value = JSON_PROPERTY_PLATFORM, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPlatform(@jakarta.annotation.Nonnull String platform) {
    this.platform = platform;
  }

  public ServerProcess processors(@jakarta.annotation.Nonnull Integer processors) {
    
    this.processors = processors;
    return this;
  }

  /**
   * Get processors
   * @return processors
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PROCESSORS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Integer getProcessors() {
    return processors;
  }


  @JsonProperty(value = JSON_PROPERTY_PROCESSORS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setProcessors(@jakarta.annotation.Nonnull Integer processors) {
    this.processors = processors;
  }

  public ServerProcess maxMemoryBytes(@jakarta.annotation.Nonnull Long maxMemoryBytes) {
    
    this.maxMemoryBytes = maxMemoryBytes;
    return this;
  }

  /**
   * Get maxMemoryBytes
   * @return maxMemoryBytes
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MAX_MEMORY_BYTES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getMaxMemoryBytes() {
    return maxMemoryBytes;
  }


  @JsonProperty(value = JSON_PROPERTY_MAX_MEMORY_BYTES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMaxMemoryBytes(@jakarta.annotation.Nonnull Long maxMemoryBytes) {
    this.maxMemoryBytes = maxMemoryBytes;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerProcess serverProcess = (ServerProcess) o;
    return Objects.equals(this.pid, serverProcess.pid) &&
        Objects.equals(this.javaVersion, serverProcess.javaVersion) &&
        Objects.equals(this.platform, serverProcess.platform) &&
        Objects.equals(this.processors, serverProcess.processors) &&
        Objects.equals(this.maxMemoryBytes, serverProcess.maxMemoryBytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pid, javaVersion, platform, processors, maxMemoryBytes);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerProcess {\n");
    sb.append("    pid: ").append(toIndentedString(pid)).append("\n");
    sb.append("    javaVersion: ").append(toIndentedString(javaVersion)).append("\n");
    sb.append("    platform: ").append(toIndentedString(platform)).append("\n");
    sb.append("    processors: ").append(toIndentedString(processors)).append("\n");
    sb.append("    maxMemoryBytes: ").append(toIndentedString(maxMemoryBytes)).append("\n");
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

