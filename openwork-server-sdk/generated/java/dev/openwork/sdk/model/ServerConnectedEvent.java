// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * ServerConnectedEvent.
 */
public record ServerConnectedEvent(
    String type,
    String id,
    Map<String, Object> properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerConnectedEvent {
    Fields.required("ServerConnectedEvent.type", type);
    Fields.required("ServerConnectedEvent.id", id);
    Fields.required("ServerConnectedEvent.properties", properties);
    properties = Fields.copy(properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public ServerConnectedEvent(String id, Map<String, Object> properties) {
    this("server.connected", id, properties);
  }
}
