// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ServerProcess.
 */
public record ServerProcess(
    @JsonProperty(value = "pid", required = true) long pid,
    String javaVersion,
    String platform,
    @JsonProperty(value = "processors", required = true) int processors,
    @JsonProperty(value = "maxMemoryBytes", required = true) long maxMemoryBytes) {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerProcess {
    Fields.required("ServerProcess.javaVersion", javaVersion);
    Fields.required("ServerProcess.platform", platform);
  }
}
