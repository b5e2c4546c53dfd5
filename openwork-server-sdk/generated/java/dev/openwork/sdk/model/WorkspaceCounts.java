// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * WorkspaceCounts.
 */
public record WorkspaceCounts(
    @JsonProperty(value = "total", required = true) int total,
    @JsonProperty(value = "hidden", required = true) int hidden) {

  /** Checks that the required fields are present, and copies the collections. */
  public WorkspaceCounts {
  }
}
