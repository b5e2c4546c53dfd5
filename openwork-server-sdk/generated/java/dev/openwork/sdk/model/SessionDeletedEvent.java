// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionDeletedEvent.
 */
public record SessionDeletedEvent(
    String type,
    String id,
    SessionProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionDeletedEvent {
    Fields.required("SessionDeletedEvent.type", type);
    Fields.required("SessionDeletedEvent.id", id);
    Fields.required("SessionDeletedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public SessionDeletedEvent(String id, SessionProperties properties) {
    this("session.deleted", id, properties);
  }
}
