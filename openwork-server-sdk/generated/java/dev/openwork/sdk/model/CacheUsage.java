// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * CacheUsage.
 */
public record CacheUsage(
    @JsonProperty(value = "read", required = true) long read,
    @JsonProperty(value = "write", required = true) long write) {

  /** Checks that the required fields are present, and copies the collections. */
  public CacheUsage {
  }
}
