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
 * SessionSummary
 */
@JsonPropertyOrder({
  SessionSummary.JSON_PROPERTY_ADDITIONS,
  SessionSummary.JSON_PROPERTY_DELETIONS,
  SessionSummary.JSON_PROPERTY_FILES
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class SessionSummary {
  public static final String JSON_PROPERTY_ADDITIONS = "additions";
  @jakarta.annotation.Nonnull
  private Long additions;

  public static final String JSON_PROPERTY_DELETIONS = "deletions";
  @jakarta.annotation.Nonnull
  private Long deletions;

  public static final String JSON_PROPERTY_FILES = "files";
  @jakarta.annotation.Nonnull
  private Long files;

  public SessionSummary() {
  }

  public SessionSummary additions(@jakarta.annotation.Nonnull Long additions) {
    
    this.additions = additions;
    return this;
  }

  /**
   * Get additions
   * @return additions
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ADDITIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getAdditions() {
    return additions;
  }


  @JsonProperty(value = JSON_PROPERTY_ADDITIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAdditions(@jakarta.annotation.Nonnull Long additions) {
    this.additions = additions;
  }

  public SessionSummary deletions(@jakarta.annotation.Nonnull Long deletions) {
    
    this.deletions = deletions;
    return this;
  }

  /**
   * Get deletions
   * @return deletions
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DELETIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getDeletions() {
    return deletions;
  }


  @JsonProperty(value = JSON_PROPERTY_DELETIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDeletions(@jakarta.annotation.Nonnull Long deletions) {
    this.deletions = deletions;
  }

  public SessionSummary files(@jakarta.annotation.Nonnull Long files) {
    
    this.files = files;
    return this;
  }

  /**
   * Get files
   * @return files
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FILES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getFiles() {
    return files;
  }


  @JsonProperty(value = JSON_PROPERTY_FILES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFiles(@jakarta.annotation.Nonnull Long files) {
    this.files = files;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SessionSummary sessionSummary = (SessionSummary) o;
    return Objects.equals(this.additions, sessionSummary.additions) &&
        Objects.equals(this.deletions, sessionSummary.deletions) &&
        Objects.equals(this.files, sessionSummary.files);
  }

  @Override
  public int hashCode() {
    return Objects.hash(additions, deletions, files);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SessionSummary {\n");
    sb.append("    additions: ").append(toIndentedString(additions)).append("\n");
    sb.append("    deletions: ").append(toIndentedString(deletions)).append("\n");
    sb.append("    files: ").append(toIndentedString(files)).append("\n");
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

