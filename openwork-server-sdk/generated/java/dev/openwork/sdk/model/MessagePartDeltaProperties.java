// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessagePartDeltaProperties.
 */
public record MessagePartDeltaProperties(
    String sessionID,
    String messageID,
    String partID,
    String field,
    String delta) {

  /** Checks that the required fields are present, and copies the collections. */
  public MessagePartDeltaProperties {
    Fields.required("MessagePartDeltaProperties.sessionID", sessionID);
    Fields.required("MessagePartDeltaProperties.messageID", messageID);
    Fields.required("MessagePartDeltaProperties.partID", partID);
    Fields.required("MessagePartDeltaProperties.field", field);
    Fields.required("MessagePartDeltaProperties.delta", delta);
  }
}
