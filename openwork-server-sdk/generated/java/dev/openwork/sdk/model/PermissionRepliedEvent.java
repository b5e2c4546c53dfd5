// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * PermissionRepliedEvent.
 */
public record PermissionRepliedEvent(
    String type,
    String id,
    PermissionRepliedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public PermissionRepliedEvent {
    Fields.required("PermissionRepliedEvent.type", type);
    Fields.required("PermissionRepliedEvent.id", id);
    Fields.required("PermissionRepliedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public PermissionRepliedEvent(String id, PermissionRepliedProperties properties) {
    this("permission.replied", id, properties);
  }
}
