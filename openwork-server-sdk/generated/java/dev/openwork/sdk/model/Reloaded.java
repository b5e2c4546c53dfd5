// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Reloaded
 */
@JsonPropertyOrder({
  Reloaded.JSON_PROPERTY_RELOADED_AT
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Reloaded {
  public static final String JSON_PROPERTY_RELOADED_AT = "reloadedAt";
  @jakarta.annotation.Nonnull
  private OffsetDateTime reloadedAt;

  public Reloaded() {
  }

  public Reloaded reloadedAt(@jakarta.annotation.Nonnull OffsetDateTime reloadedAt) {
    
    this.reloadedAt = reloadedAt;
    return this;
  }

  /**
   * Get reloadedAt
   * @return reloadedAt
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RELOADED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public OffsetDateTime getReloadedAt() {
    return reloadedAt;
  }


  @JsonProperty(value = JSON_PROPERTY_RELOADED_AT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setReloadedAt(@jakarta.annotation.Nonnull OffsetDateTime reloadedAt) {
    this.reloadedAt = reloadedAt;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Reloaded reloaded = (Reloaded) o;
    return Objects.equals(this.reloadedAt, reloaded.reloadedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reloadedAt);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Reloaded {\n");
    sb.append("    reloadedAt: ").append(toIndentedString(reloadedAt)).append("\n");
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

