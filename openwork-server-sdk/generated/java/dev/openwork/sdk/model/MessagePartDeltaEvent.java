// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessagePartDeltaEvent.
 */
public record MessagePartDeltaEvent(
    String type,
    String id,
    MessagePartDeltaProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public MessagePartDeltaEvent {
    Fields.required("MessagePartDeltaEvent.type", type);
    Fields.required("MessagePartDeltaEvent.id", id);
    Fields.required("MessagePartDeltaEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public MessagePartDeltaEvent(String id, MessagePartDeltaProperties properties) {
    this("message.part.delta", id, properties);
  }
}
