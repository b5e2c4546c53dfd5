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
 * CacheUsage
 */
@JsonPropertyOrder({
  CacheUsage.JSON_PROPERTY_READ,
  CacheUsage.JSON_PROPERTY_WRITE
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class CacheUsage {
  public static final String JSON_PROPERTY_READ = "read";
  @jakarta.annotation.Nonnull
  private Long read;

  public static final String JSON_PROPERTY_WRITE = "write";
  @jakarta.annotation.Nonnull
  private Long write;

  public CacheUsage() {
  }

  public CacheUsage read(@jakarta.annotation.Nonnull Long read) {
    
    this.read = read;
    return this;
  }

  /**
   * Get read
   * @return read
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_READ, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getRead() {
    return read;
  }


  @JsonProperty(value = JSON_PROPERTY_READ, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRead(@jakarta.annotation.Nonnull Long read) {
    this.read = read;
  }

  public CacheUsage write(@jakarta.annotation.Nonnull Long write) {
    
    this.write = write;
    return this;
  }

  /**
   * Get write
   * @return write
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WRITE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getWrite() {
    return write;
  }


  @JsonProperty(value = JSON_PROPERTY_WRITE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setWrite(@jakarta.annotation.Nonnull Long write) {
    this.write = write;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CacheUsage cacheUsage = (CacheUsage) o;
    return Objects.equals(this.read, cacheUsage.read) &&
        Objects.equals(this.write, cacheUsage.write);
  }

  @Override
  public int hashCode() {
    return Objects.hash(read, write);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CacheUsage {\n");
    sb.append("    read: ").append(toIndentedString(read)).append("\n");
    sb.append("    write: ").append(toIndentedString(write)).append("\n");
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

