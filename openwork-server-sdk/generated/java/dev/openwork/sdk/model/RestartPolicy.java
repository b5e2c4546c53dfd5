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
 * RestartPolicy
 */
@JsonPropertyOrder({
  RestartPolicy.JSON_PROPERTY_BACKOFF_MS,
  RestartPolicy.JSON_PROPERTY_MAX_BACKOFF_MS,
  RestartPolicy.JSON_PROPERTY_HEALTHY_MS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class RestartPolicy {
  public static final String JSON_PROPERTY_BACKOFF_MS = "backoffMs";
  @jakarta.annotation.Nonnull
  private Long backoffMs;

  public static final String JSON_PROPERTY_MAX_BACKOFF_MS = "maxBackoffMs";
  @jakarta.annotation.Nonnull
  private Long maxBackoffMs;

  public static final String JSON_PROPERTY_HEALTHY_MS = "healthyMs";
  @jakarta.annotation.Nonnull
  private Long healthyMs;

  public RestartPolicy() {
  }

  public RestartPolicy backoffMs(@jakarta.annotation.Nonnull Long backoffMs) {
    
    this.backoffMs = backoffMs;
    return this;
  }

  /**
   * Get backoffMs
   * @return backoffMs
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_BACKOFF_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getBackoffMs() {
    return backoffMs;
  }


  @JsonProperty(value = JSON_PROPERTY_BACKOFF_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setBackoffMs(@jakarta.annotation.Nonnull Long backoffMs) {
    this.backoffMs = backoffMs;
  }

  public RestartPolicy maxBackoffMs(@jakarta.annotation.Nonnull Long maxBackoffMs) {
    
    this.maxBackoffMs = maxBackoffMs;
    return this;
  }

  /**
   * Get maxBackoffMs
   * @return maxBackoffMs
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MAX_BACKOFF_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getMaxBackoffMs() {
    return maxBackoffMs;
  }


  @JsonProperty(value = JSON_PROPERTY_MAX_BACKOFF_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMaxBackoffMs(@jakarta.annotation.Nonnull Long maxBackoffMs) {
    this.maxBackoffMs = maxBackoffMs;
  }

  public RestartPolicy healthyMs(@jakarta.annotation.Nonnull Long healthyMs) {
    
    this.healthyMs = healthyMs;
    return this;
  }

  /**
   * Get healthyMs
   * @return healthyMs
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_HEALTHY_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getHealthyMs() {
    return healthyMs;
  }


  @JsonProperty(value = JSON_PROPERTY_HEALTHY_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setHealthyMs(@jakarta.annotation.Nonnull Long healthyMs) {
    this.healthyMs = healthyMs;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RestartPolicy restartPolicy = (RestartPolicy) o;
    return Objects.equals(this.backoffMs, restartPolicy.backoffMs) &&
        Objects.equals(this.maxBackoffMs, restartPolicy.maxBackoffMs) &&
        Objects.equals(this.healthyMs, restartPolicy.healthyMs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(backoffMs, maxBackoffMs, healthyMs);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RestartPolicy {\n");
    sb.append("    backoffMs: ").append(toIndentedString(backoffMs)).append("\n");
    sb.append("    maxBackoffMs: ").append(toIndentedString(maxBackoffMs)).append("\n");
    sb.append("    healthyMs: ").append(toIndentedString(healthyMs)).append("\n");
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

