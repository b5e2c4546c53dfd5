// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionStatusEvent.
 */
public record SessionStatusEvent(
    String type,
    String id,
    SessionStatusProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionStatusEvent {
    Fields.required("SessionStatusEvent.type", type);
    Fields.required("SessionStatusEvent.id", id);
    Fields.required("SessionStatusEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public SessionStatusEvent(String id, SessionStatusProperties properties) {
    this("session.status", id, properties);
  }
}
