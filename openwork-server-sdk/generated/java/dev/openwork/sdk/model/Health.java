// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.DatabaseHealth;
import java.time.OffsetDateTime;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Health
 */
@JsonPropertyOrder({
  Health.JSON_PROPERTY_SERVICE,
  Health.JSON_PROPERTY_STATUS,
  Health.JSON_PROPERTY_VERSION,
  Health.JSON_PROPERTY_STARTED_AT,
  Health.JSON_PROPERTY_UPTIME_MS,
  Health.JSON_PROPERTY_DATABASE
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Health {
  public static final String JSON_PROPERTY_SERVICE = "service";
  @jakarta.annotation.Nonnull
  private String service;

  /**
   * Gets or Sets status
   */
  public enum StatusEnum {
    OK(String.valueOf("ok")),
    
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

  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nonnull
  private String version;

  public static final String JSON_PROPERTY_STARTED_AT = "startedAt";
  @jakarta.annotation.Nonnull
  private OffsetDateTime startedAt;

  public static final String JSON_PROPERTY_UPTIME_MS = "uptimeMs";
  @jakarta.annotation.Nonnull
  private Long uptimeMs;

  public static final String JSON_PROPERTY_DATABASE = "database";
  @jakarta.annotation.Nonnull
  private DatabaseHealth database;

  public Health() {
  }

  public Health service(@jakarta.annotation.Nonnull String service) {
    
    this.service = service;
    return this;
  }

  /**
   * Get service
   * @return service
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SERVICE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getService() {
    return service;
  }


  @JsonProperty(value = JSON_PROPERTY_SERVICE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setService(@jakarta.annotation.Nonnull String service) {
    this.service = service;
  }

  public Health status(@jakarta.annotation.Nonnull StatusEnum status) {
    
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

  public Health version(@jakarta.annotation.Nonnull String version) {
    
    this.version = version;
    return this;
  }

  /**
   * Get version
   * @return version
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getVersion() {
    return version;
  }


  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setVersion(@jakarta.annotation.Nonnull String version) {
    this.version = version;
  }

  public Health startedAt(@jakarta.annotation.Nonnull OffsetDateTime startedAt) {
    
    this.startedAt = startedAt;
    return this;
  }

  /**
   * Get startedAt
   * @return startedAt
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public OffsetDateTime getStartedAt() {
    return startedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStartedAt(@jakarta.annotation.Nonnull OffsetDateTime startedAt) {
    this.startedAt = startedAt;
  }

  public Health uptimeMs(@jakarta.annotation.Nonnull Long uptimeMs) {
    
    this.uptimeMs = uptimeMs;
    return this;
  }

  /**
   * Get uptimeMs
   * @return uptimeMs
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_UPTIME_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getUptimeMs() {
    return uptimeMs;
  }


  @JsonProperty(value = JSON_PROPERTY_UPTIME_MS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setUptimeMs(@jakarta.annotation.Nonnull Long uptimeMs) {
    this.uptimeMs = uptimeMs;
  }

  public Health database(@jakarta.annotation.Nonnull DatabaseHealth database) {
    
    this.database = database;
    return this;
  }

  /**
   * Get database
   * @return database
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATABASE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public DatabaseHealth getDatabase() {
    return database;
  }


  @JsonProperty(value = JSON_PROPERTY_DATABASE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDatabase(@jakarta.annotation.Nonnull DatabaseHealth database) {
    this.database = database;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Health health = (Health) o;
    return Objects.equals(this.service, health.service) &&
        Objects.equals(this.status, health.status) &&
        Objects.equals(this.version, health.version) &&
        Objects.equals(this.startedAt, health.startedAt) &&
        Objects.equals(this.uptimeMs, health.uptimeMs) &&
        Objects.equals(this.database, health.database);
  }

  @Override
  public int hashCode() {
    return Objects.hash(service, status, version, startedAt, uptimeMs, database);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Health {\n");
    sb.append("    service: ").append(toIndentedString(service)).append("\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    startedAt: ").append(toIndentedString(startedAt)).append("\n");
    sb.append("    uptimeMs: ").append(toIndentedString(uptimeMs)).append("\n");
    sb.append("    database: ").append(toIndentedString(database)).append("\n");
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

