// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionUpdatedEvent.
 */
public record SessionUpdatedEvent(
    String type,
    String id,
    SessionProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionUpdatedEvent {
    Fields.required("SessionUpdatedEvent.type", type);
    Fields.required("SessionUpdatedEvent.id", id);
    Fields.required("SessionUpdatedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public SessionUpdatedEvent(String id, SessionProperties properties) {
    this("session.updated", id, properties);
  }
}
