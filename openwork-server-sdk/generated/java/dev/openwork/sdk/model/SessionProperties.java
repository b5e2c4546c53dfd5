// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionProperties.
 */
public record SessionProperties(
    String sessionID,
    Session info) {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionProperties {
    Fields.required("SessionProperties.sessionID", sessionID);
    Fields.required("SessionProperties.info", info);
  }
}
