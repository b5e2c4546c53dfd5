// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * SessionErrorEvent.
 */
public record SessionErrorEvent(
    String type,
    String id,
    SessionErrorProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionErrorEvent {
    Fields.required("SessionErrorEvent.type", type);
    Fields.required("SessionErrorEvent.id", id);
    Fields.required("SessionErrorEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public SessionErrorEvent(String id, SessionErrorProperties properties) {
    this("session.error", id, properties);
  }
}
