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
 * WorkspaceCounts
 */
@JsonPropertyOrder({
  WorkspaceCounts.JSON_PROPERTY_TOTAL,
  WorkspaceCounts.JSON_PROPERTY_HIDDEN
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class WorkspaceCounts {
  public static final String JSON_PROPERTY_TOTAL = "total";
  @jakarta.annotation.Nonnull
  private Integer total;

  public static final String JSON_PROPERTY_HIDDEN = "hidden";
  @jakarta.annotation.Nonnull
  private Integer hidden;

  public WorkspaceCounts() {
  }

  public WorkspaceCounts total(@jakarta.annotation.Nonnull Integer total) {
    
    this.total = total;
    return this;
  }

  /**
   * Get total
   * @return total
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOTAL, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Integer getTotal() {
    return total;
  }


  @JsonProperty(value = JSON_PROPERTY_TOTAL, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTotal(@jakarta.annotation.Nonnull Integer total) {
    this.total = total;
  }

  public WorkspaceCounts hidden(@jakarta.annotation.Nonnull Integer hidden) {
    
    this.hidden = hidden;
    return this;
  }

  /**
   * Get hidden
   * @return hidden
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_HIDDEN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Integer getHidden() {
    return hidden;
  }


  @JsonProperty(value = JSON_PROPERTY_HIDDEN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setHidden(@jakarta.annotation.Nonnull Integer hidden) {
    this.hidden = hidden;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    WorkspaceCounts workspaceCounts = (WorkspaceCounts) o;
    return Objects.equals(this.total, workspaceCounts.total) &&
        Objects.equals(this.hidden, workspaceCounts.hidden);
  }

  @Override
  public int hashCode() {
    return Objects.hash(total, hidden);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class WorkspaceCounts {\n");
    sb.append("    total: ").append(toIndentedString(total)).append("\n");
    sb.append("    hidden: ").append(toIndentedString(hidden)).append("\n");
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

