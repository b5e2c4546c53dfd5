// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ServerCapabilities.
 */
public record ServerCapabilities(
    @JsonProperty(value = "workspaces", required = true) boolean workspaces,
    @JsonProperty(value = "sessions", required = true) boolean sessions,
    @JsonProperty(value = "events", required = true) boolean events,
    @JsonProperty(value = "router", required = true) boolean router,
    @JsonProperty(value = "upgrade", required = true) boolean upgrade,
    AuthSummary auth) {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerCapabilities {
    Fields.required("ServerCapabilities.auth", auth);
  }
}
