// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ResyncEvent.
 */
public record ResyncEvent(
    String type,
    String id,
    ResyncProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public ResyncEvent {
    Fields.required("ResyncEvent.type", type);
    Fields.required("ResyncEvent.id", id);
    Fields.required("ResyncEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public ResyncEvent(String id, ResyncProperties properties) {
    this("resync", id, properties);
  }
}
