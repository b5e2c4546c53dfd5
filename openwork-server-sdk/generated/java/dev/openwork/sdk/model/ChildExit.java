// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * ChildExit.
 */
public record ChildExit(
    @JsonProperty(value = "code", required = true) int code,
    OffsetDateTime at) {

  /** Checks that the required fields are present, and copies the collections. */
  public ChildExit {
    Fields.required("ChildExit.at", at);
  }
}
