// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessageRemovedProperties.
 */
public record MessageRemovedProperties(
    String sessionID,
    String messageID) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessageRemovedProperties {
    Fields.required("MessageRemovedProperties.sessionID", sessionID);
    Fields.required("MessageRemovedProperties.messageID", messageID);
  }
}
