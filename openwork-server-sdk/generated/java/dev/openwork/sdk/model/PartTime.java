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
 * PartTime
 */
@JsonPropertyOrder({
  PartTime.JSON_PROPERTY_START,
  PartTime.JSON_PROPERTY_END
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class PartTime {
  public static final String JSON_PROPERTY_START = "start";
  @jakarta.annotation.Nullable
  private Long start;

  public static final String JSON_PROPERTY_END = "end";
  @jakarta.annotation.Nullable
  private Long end;

  public PartTime() {
  }

  public PartTime start(@jakarta.annotation.Nullable Long start) {
    
    this.start = start;
    return this;
  }

  /**
   * Get start
   * @return start
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_START, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getStart() {
    return start;
  }


  @JsonProperty(value = JSON_PROPERTY_START, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setStart(@jakarta.annotation.Nullable Long start) {
    this.start = start;
  }

  public PartTime end(@jakarta.annotation.Nullable Long end) {
    
    this.end = end;
    return this;
  }

  /**
   * Get end
   * @return end
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_END, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Long getEnd() {
    return end;
  }


  @JsonProperty(value = JSON_PROPERTY_END, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setEnd(@jakarta.annotation.Nullable Long end) {
    this.end = end;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PartTime partTime = (PartTime) o;
    return Objects.equals(this.start, partTime.start) &&
        Objects.equals(this.end, partTime.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PartTime {\n");
    sb.append("    start: ").append(toIndentedString(start)).append("\n");
    sb.append("    end: ").append(toIndentedString(end)).append("\n");
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

