// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * UnknownEvent.
 */
public record UnknownEvent(
    String type,
    String id,
    UnknownProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public UnknownEvent {
    Fields.required("UnknownEvent.type", type);
    Fields.required("UnknownEvent.id", id);
    Fields.required("UnknownEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public UnknownEvent(String id, UnknownProperties properties) {
    this("unknown", id, properties);
  }
}
