// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessagePartRemovedProperties.
 */
public record MessagePartRemovedProperties(
    String sessionID,
    String messageID,
    String partID) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessagePartRemovedProperties {
    Fields.required("MessagePartRemovedProperties.sessionID", sessionID);
    Fields.required("MessagePartRemovedProperties.messageID", messageID);
    Fields.required("MessagePartRemovedProperties.partID", partID);
  }
}
