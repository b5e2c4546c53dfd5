// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessageRemovedEvent.
 */
public record MessageRemovedEvent(
    String type,
    String id,
    MessageRemovedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public MessageRemovedEvent {
    Fields.required("MessageRemovedEvent.type", type);
    Fields.required("MessageRemovedEvent.id", id);
    Fields.required("MessageRemovedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public MessageRemovedEvent(String id, MessageRemovedProperties properties) {
    this("message.removed", id, properties);
  }
}
