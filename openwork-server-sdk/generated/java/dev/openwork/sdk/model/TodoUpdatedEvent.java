// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * TodoUpdatedEvent.
 */
public record TodoUpdatedEvent(
    String type,
    String id,
    TodoUpdatedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public TodoUpdatedEvent {
    Fields.required("TodoUpdatedEvent.type", type);
    Fields.required("TodoUpdatedEvent.id", id);
    Fields.required("TodoUpdatedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public TodoUpdatedEvent(String id, TodoUpdatedProperties properties) {
    this("todo.updated", id, properties);
  }
}
