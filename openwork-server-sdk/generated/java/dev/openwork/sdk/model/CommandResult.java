// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * CommandResult.
 */
public record CommandResult(
    @JsonProperty(value = "accepted", required = true) boolean accepted,
    Message message) {

  /** Checks that the required fields are present, and copies the collections. */
  public CommandResult {
    Fields.required("CommandResult.message", message);
  }
}
