// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * MessagePartRemovedEvent.
 */
public record MessagePartRemovedEvent(
    String type,
    String id,
    MessagePartRemovedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public MessagePartRemovedEvent {
    Fields.required("MessagePartRemovedEvent.type", type);
    Fields.required("MessagePartRemovedEvent.id", id);
    Fields.required("MessagePartRemovedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public MessagePartRemovedEvent(String id, MessagePartRemovedProperties properties) {
    this("message.part.removed", id, properties);
  }
}
