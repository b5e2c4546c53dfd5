// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * RestartPolicy.
 */
public record RestartPolicy(
    @JsonProperty(value = "backoffMs", required = true) long backoffMs,
    @JsonProperty(value = "maxBackoffMs", required = true) long maxBackoffMs,
    @JsonProperty(value = "healthyMs", required = true) long healthyMs) {

  /** Checks that the required fields are present, and copies the collections. */
  public RestartPolicy {
  }
}
