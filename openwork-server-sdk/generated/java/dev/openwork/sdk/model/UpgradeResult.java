// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.RuntimeSummary;
import dev.openwork.sdk.model.RuntimeUpgrade;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * UpgradeResult
 */
@JsonPropertyOrder({
  UpgradeResult.JSON_PROPERTY_STATE,
  UpgradeResult.JSON_PROPERTY_SUMMARY
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class UpgradeResult {
  public static final String JSON_PROPERTY_STATE = "state";
  @jakarta.annotation.Nonnull
  private RuntimeUpgrade state;

  public static final String JSON_PROPERTY_SUMMARY = "summary";
  @jakarta.annotation.Nonnull
  private RuntimeSummary summary;

  public UpgradeResult() {
  }

  public UpgradeResult state(@jakarta.annotation.Nonnull RuntimeUpgrade state) {
    
    this.state = state;
    return this;
  }

  /**
   * Get state
   * @return state
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public RuntimeUpgrade getState() {
    return state;
  }


  @JsonProperty(value = JSON_PROPERTY_STATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setState(@jakarta.annotation.Nonnull RuntimeUpgrade state) {
    this.state = state;
  }

  public UpgradeResult summary(@jakarta.annotation.Nonnull RuntimeSummary summary) {
    
    this.summary = summary;
    return this;
  }

  /**
   * Get summary
   * @return summary
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SUMMARY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public RuntimeSummary getSummary() {
    return summary;
  }


  @JsonProperty(value = JSON_PROPERTY_SUMMARY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSummary(@jakarta.annotation.Nonnull RuntimeSummary summary) {
    this.summary = summary;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpgradeResult upgradeResult = (UpgradeResult) o;
    return Objects.equals(this.state, upgradeResult.state) &&
        Objects.equals(this.summary, upgradeResult.summary);
  }

  @Override
  public int hashCode() {
    return Objects.hash(state, summary);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpgradeResult {\n");
    sb.append("    state: ").append(toIndentedString(state)).append("\n");
    sb.append("    summary: ").append(toIndentedString(summary)).append("\n");
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

