// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionCreatedEvent.
 */
public record SessionCreatedEvent(
    String type,
    String id,
    SessionProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionCreatedEvent {
    Fields.required("SessionCreatedEvent.type", type);
    Fields.required("SessionCreatedEvent.id", id);
    Fields.required("SessionCreatedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public SessionCreatedEvent(String id, SessionProperties properties) {
    this("session.created", id, properties);
  }
}
