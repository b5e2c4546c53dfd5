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
 * Disposed
 */
@JsonPropertyOrder({
  Disposed.JSON_PROPERTY_DISPOSED
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Disposed {
  public static final String JSON_PROPERTY_DISPOSED = "disposed";
  @jakarta.annotation.Nonnull
  private Boolean disposed;

  public Disposed() {
  }

  public Disposed disposed(@jakarta.annotation.Nonnull Boolean disposed) {
    
    this.disposed = disposed;
    return this;
  }

  /**
   * Get disposed
   * @return disposed
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DISPOSED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getDisposed() {
    return disposed;
  }


  @JsonProperty(value = JSON_PROPERTY_DISPOSED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDisposed(@jakarta.annotation.Nonnull Boolean disposed) {
    this.disposed = disposed;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Disposed disposed = (Disposed) o;
    return Objects.equals(this.disposed, disposed.disposed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(disposed);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Disposed {\n");
    sb.append("    disposed: ").append(toIndentedString(disposed)).append("\n");
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

