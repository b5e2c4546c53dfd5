// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessageUpdatedProperties.
 */
public record MessageUpdatedProperties(
    String sessionID,
    MessageInfo info) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessageUpdatedProperties {
    Fields.required("MessageUpdatedProperties.sessionID", sessionID);
    Fields.required("MessageUpdatedProperties.info", info);
  }
}
