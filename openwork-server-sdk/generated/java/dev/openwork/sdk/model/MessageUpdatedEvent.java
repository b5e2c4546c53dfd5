// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessageUpdatedEvent.
 */
public record MessageUpdatedEvent(
    String type,
    String id,
    MessageUpdatedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public MessageUpdatedEvent {
    Fields.required("MessageUpdatedEvent.type", type);
    Fields.required("MessageUpdatedEvent.id", id);
    Fields.required("MessageUpdatedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public MessageUpdatedEvent(String id, MessageUpdatedProperties properties) {
    this("message.updated", id, properties);
  }
}
