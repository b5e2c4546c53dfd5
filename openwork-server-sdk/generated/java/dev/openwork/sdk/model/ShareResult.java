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
 * ShareResult
 */
@JsonPropertyOrder({
  ShareResult.JSON_PROPERTY_ACCEPTED,
  ShareResult.JSON_PROPERTY_URL
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ShareResult {
  public static final String JSON_PROPERTY_ACCEPTED = "accepted";
  @jakarta.annotation.Nonnull
  private Boolean accepted;

  public static final String JSON_PROPERTY_URL = "url";
  @jakarta.annotation.Nullable
  private String url;

  public ShareResult() {
  }

  public ShareResult accepted(@jakarta.annotation.Nonnull Boolean accepted) {
    
    this.accepted = accepted;
    return this;
  }

  /**
   * Get accepted
   * @return accepted
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ACCEPTED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Boolean getAccepted() {
    return accepted;
  }


  @JsonProperty(value = JSON_PROPERTY_ACCEPTED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAccepted(@jakarta.annotation.Nonnull Boolean accepted) {
    this.accepted = accepted;
  }

  public ShareResult url(@jakarta.annotation.Nullable String url) {
    
    this.url = url;
    return this;
  }

  /**
   * Get url
   * @return url
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getUrl() {
    return url;
  }


  @JsonProperty(value = JSON_PROPERTY_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setUrl(@jakarta.annotation.Nullable String url) {
    this.url = url;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ShareResult shareResult = (ShareResult) o;
    return Objects.equals(this.accepted, shareResult.accepted) &&
        Objects.equals(this.url, shareResult.url);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accepted, url);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ShareResult {\n");
    sb.append("    accepted: ").append(toIndentedString(accepted)).append("\n");
    sb.append("    url: ").append(toIndentedString(url)).append("\n");
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

