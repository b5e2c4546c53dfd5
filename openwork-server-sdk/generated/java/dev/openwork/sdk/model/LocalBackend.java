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
 * LocalBackend
 */
@JsonPropertyOrder({
  LocalBackend.JSON_PROPERTY_DATA_DIR
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class LocalBackend {
  public static final String JSON_PROPERTY_DATA_DIR = "dataDir";
  @jakarta.annotation.Nonnull
  private String dataDir;

  public LocalBackend() {
  }

  public LocalBackend dataDir(@jakarta.annotation.Nonnull String dataDir) {
    
    this.dataDir = dataDir;
    return this;
  }

  /**
   * Get dataDir
   * @return dataDir
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DATA_DIR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getDataDir() {
    return dataDir;
  }


  @JsonProperty(value = JSON_PROPERTY_DATA_DIR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDataDir(@jakarta.annotation.Nonnull String dataDir) {
    this.dataDir = dataDir;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    LocalBackend localBackend = (LocalBackend) o;
    return Objects.equals(this.dataDir, localBackend.dataDir);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dataDir);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class LocalBackend {\n");
    sb.append("    dataDir: ").append(toIndentedString(dataDir)).append("\n");
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

