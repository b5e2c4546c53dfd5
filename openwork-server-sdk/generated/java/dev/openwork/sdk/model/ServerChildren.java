// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ServerChildren.
 */
public record ServerChildren(
    ChildSummary opencode,
    ChildSummary router) {

  /** Checks that the required fields are present, and copies the collections. */
  public ServerChildren {
    Fields.required("ServerChildren.opencode", opencode);
    Fields.required("ServerChildren.router", router);
  }
}
