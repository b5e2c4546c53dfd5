// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * FileDiff.
 */
public record FileDiff(
    @JsonProperty("file") @Nullable String _file,
    @Nullable String patch,
    @JsonProperty(value = "additions", required = true) long additions,
    @JsonProperty(value = "deletions", required = true) long deletions,
    @Nullable String status) {

  /** Checks that the required fields are present, and copies the collections. */
  public FileDiff {
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String _file;
    private @Nullable String patch;
    private @Nullable Long additions;
    private @Nullable Long deletions;
    private @Nullable String status;

    private Builder() {}

    public Builder _file(@Nullable String _file) {
      this._file = _file;
      return this;
    }

    public Builder patch(@Nullable String patch) {
      this.patch = patch;
      return this;
    }

    public Builder additions(Long additions) {
      this.additions = additions;
      return this;
    }

    public Builder deletions(Long deletions) {
      this.deletions = deletions;
      return this;
    }

    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public FileDiff build() {
      return new FileDiff(_file, patch, Fields.required("FileDiff.additions", additions), Fields.required("FileDiff.deletions", deletions), status);
    }
  }
}
