// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionIdleEvent.
 */
public record SessionIdleEvent(
    String type,
    String id,
    SessionIdleProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionIdleEvent {
    Fields.required("SessionIdleEvent.type", type);
    Fields.required("SessionIdleEvent.id", id);
    Fields.required("SessionIdleEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public SessionIdleEvent(String id, SessionIdleProperties properties) {
    this("session.idle", id, properties);
  }
}
