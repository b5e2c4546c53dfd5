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
 * FileDiff
 */
@JsonPropertyOrder({
  FileDiff.JSON_PROPERTY_FILE,
  FileDiff.JSON_PROPERTY_PATCH,
  FileDiff.JSON_PROPERTY_ADDITIONS,
  FileDiff.JSON_PROPERTY_DELETIONS,
  FileDiff.JSON_PROPERTY_STATUS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class FileDiff {
  public static final String JSON_PROPERTY_FILE = "file";
  @jakarta.annotation.Nullable
  private String _file;

  public static final String JSON_PROPERTY_PATCH = "patch";
  @jakarta.annotation.Nullable
  private String patch;

  public static final String JSON_PROPERTY_ADDITIONS = "additions";
  @jakarta.annotation.Nonnull
  private Long additions;

  public static final String JSON_PROPERTY_DELETIONS = "deletions";
  @jakarta.annotation.Nonnull
  private Long deletions;

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nullable
  private String status;

  public FileDiff() {
  }

  public FileDiff _file(@jakarta.annotation.Nullable String _file) {
    
    this._file = _file;
    return this;
  }

  /**
   * Get _file
   * @return _file
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FILE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getFile() {
    return _file;
  }


  @JsonProperty(value = JSON_PROPERTY_FILE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFile(@jakarta.annotation.Nullable String _file) {
    this._file = _file;
  }

  public FileDiff patch(@jakarta.annotation.Nullable String patch) {
    
    this.patch = patch;
    return this;
  }

  /**
   * Get patch
   * @return patch
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PATCH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getPatch() {
    return patch;
  }


  @JsonProperty(value = JSON_PROPERTY_PATCH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPatch(@jakarta.annotation.Nullable String patch) {
    this.patch = patch;
  }

  public FileDiff additions(@jakarta.annotation.Nonnull Long additions) {
    
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

  public FileDiff deletions(@jakarta.annotation.Nonnull Long deletions) {
    
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

  public FileDiff status(@jakarta.annotation.Nullable String status) {
    
    this.status = status;
    return this;
  }

  /**
   * Get status
   * @return status
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public String getStatus() {
    return status;
  }


  @JsonProperty(value = JSON_PROPERTY_STATUS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setStatus(@jakarta.annotation.Nullable String status) {
    this.status = status;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    FileDiff fileDiff = (FileDiff) o;
    return Objects.equals(this._file, fileDiff._file) &&
        Objects.equals(this.patch, fileDiff.patch) &&
        Objects.equals(this.additions, fileDiff.additions) &&
        Objects.equals(this.deletions, fileDiff.deletions) &&
        Objects.equals(this.status, fileDiff.status);
  }

  @Override
  public int hashCode() {
    return Objects.hash(_file, patch, additions, deletions, status);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class FileDiff {\n");
    sb.append("    _file: ").append(toIndentedString(_file)).append("\n");
    sb.append("    patch: ").append(toIndentedString(patch)).append("\n");
    sb.append("    additions: ").append(toIndentedString(additions)).append("\n");
    sb.append("    deletions: ").append(toIndentedString(deletions)).append("\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
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

