// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * PermissionAskedEvent.
 */
public record PermissionAskedEvent(
    String type,
    String id,
    PermissionRequest properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public PermissionAskedEvent {
    Fields.required("PermissionAskedEvent.type", type);
    Fields.required("PermissionAskedEvent.id", id);
    Fields.required("PermissionAskedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public PermissionAskedEvent(String id, PermissionRequest properties) {
    this("permission.asked", id, properties);
  }
}
