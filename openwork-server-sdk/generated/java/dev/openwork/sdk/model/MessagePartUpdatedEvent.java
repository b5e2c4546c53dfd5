// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessagePartUpdatedEvent.
 */
public record MessagePartUpdatedEvent(
    String type,
    String id,
    MessagePartUpdatedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public MessagePartUpdatedEvent {
    Fields.required("MessagePartUpdatedEvent.type", type);
    Fields.required("MessagePartUpdatedEvent.id", id);
    Fields.required("MessagePartUpdatedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public MessagePartUpdatedEvent(String id, MessagePartUpdatedProperties properties) {
    this("message.part.updated", id, properties);
  }
}
