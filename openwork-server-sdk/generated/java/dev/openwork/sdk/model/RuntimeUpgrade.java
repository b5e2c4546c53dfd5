// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.UpgradeFailure;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * RuntimeUpgrade
 */
@JsonPropertyOrder({
  RuntimeUpgrade.JSON_PROPERTY_STATUS,
  RuntimeUpgrade.JSON_PROPERTY_STARTED_AT,
  RuntimeUpgrade.JSON_PROPERTY_FINISHED_AT,
  RuntimeUpgrade.JSON_PROPERTY_REPLACED,
  RuntimeUpgrade.JSON_PROPERTY_FAILURES
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class RuntimeUpgrade {
  /**
   * Gets or Sets status
   */
  public enum StatusEnum {
    IDLE(String.valueOf("idle")),
    
    RUNNING(String.valueOf("running")),
    
    COMPLETED(String.valueOf("completed")),
    
    FAILED(String.valueOf("failed")),
    
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

  public static final String JSON_PROPERTY_STARTED_AT = "startedAt";
  @jakarta.annotation.Nullable
  private OffsetDateTime startedAt;

  public static final String JSON_PROPERTY_FINISHED_AT = "finishedAt";
  @jakarta.annotation.Nullable
  private OffsetDateTime finishedAt;

  public static final String JSON_PROPERTY_REPLACED = "replaced";
  @jakarta.annotation.Nonnull
  private List<String> replaced;

  public static final String JSON_PROPERTY_FAILURES = "failures";
  @jakarta.annotation.Nonnull
  private List<UpgradeFailure> failures;

  public RuntimeUpgrade() {
  }

  public RuntimeUpgrade status(@jakarta.annotation.Nonnull StatusEnum status) {
    
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

  public RuntimeUpgrade startedAt(@jakarta.annotation.Nullable OffsetDateTime startedAt) {
    
    this.startedAt = startedAt;
    return this;
  }

  /**
   * Get startedAt
   * @return startedAt
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public OffsetDateTime getStartedAt() {
    return startedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTED_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setStartedAt(@jakarta.annotation.Nullable OffsetDateTime startedAt) {
    this.startedAt = startedAt;
  }

  public RuntimeUpgrade finishedAt(@jakarta.annotation.Nullable OffsetDateTime finishedAt) {
    
    this.finishedAt = finishedAt;
    return this;
  }

  /**
   * Get finishedAt
   * @return finishedAt
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FINISHED_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public OffsetDateTime getFinishedAt() {
    return finishedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_FINISHED_AT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFinishedAt(@jakarta.annotation.Nullable OffsetDateTime finishedAt) {
    this.finishedAt = finishedAt;
  }

  public RuntimeUpgrade replaced(@jakarta.annotation.Nonnull List<String> replaced) {
    
    this.replaced = replaced;
    return this;
  }

  public RuntimeUpgrade addReplacedItem(String replacedItem) {
    if (this.replaced == null) {
      this.replaced = new ArrayList<>();
    }
    this.replaced.add(replacedItem);
    return this;
  }

  /**
   * Get replaced
   * @return replaced
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REPLACED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getReplaced() {
    return replaced;
  }


  @JsonProperty(value = JSON_PROPERTY_REPLACED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setReplaced(@jakarta.annotation.Nonnull List<String> replaced) {
    this.replaced = replaced;
  }

  public RuntimeUpgrade failures(@jakarta.annotation.Nonnull List<UpgradeFailure> failures) {
    
    this.failures = failures;
    return this;
  }

  public RuntimeUpgrade addFailuresItem(UpgradeFailure failuresItem) {
    if (this.failures == null) {
      this.failures = new ArrayList<>();
    }
    this.failures.add(failuresItem);
    return this;
  }

  /**
   * Get failures
   * @return failures
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FAILURES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<UpgradeFailure> getFailures() {
    return failures;
  }


  @JsonProperty(value = JSON_PROPERTY_FAILURES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFailures(@jakarta.annotation.Nonnull List<UpgradeFailure> failures) {
    this.failures = failures;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RuntimeUpgrade runtimeUpgrade = (RuntimeUpgrade) o;
    return Objects.equals(this.status, runtimeUpgrade.status) &&
        Objects.equals(this.startedAt, runtimeUpgrade.startedAt) &&
        Objects.equals(this.finishedAt, runtimeUpgrade.finishedAt) &&
        Objects.equals(this.replaced, runtimeUpgrade.replaced) &&
        Objects.equals(this.failures, runtimeUpgrade.failures);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, startedAt, finishedAt, replaced, failures);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RuntimeUpgrade {\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
    sb.append("    startedAt: ").append(toIndentedString(startedAt)).append("\n");
    sb.append("    finishedAt: ").append(toIndentedString(finishedAt)).append("\n");
    sb.append("    replaced: ").append(toIndentedString(replaced)).append("\n");
    sb.append("    failures: ").append(toIndentedString(failures)).append("\n");
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

