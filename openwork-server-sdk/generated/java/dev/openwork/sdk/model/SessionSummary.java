// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionSummary.
 */
public record SessionSummary(
    @JsonProperty(value = "additions", required = true) long additions,
    @JsonProperty(value = "deletions", required = true) long deletions,
    @JsonProperty(value = "files", required = true) long files) {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionSummary {
  }
}
