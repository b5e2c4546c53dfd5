// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ActiveWorkspace.
 */
public record ActiveWorkspace(
    String activeWorkspaceId) {

  /** Checks that the required fields are present, and copies the collections. */
  public ActiveWorkspace {
    Fields.required("ActiveWorkspace.activeWorkspaceId", activeWorkspaceId);
  }
}
