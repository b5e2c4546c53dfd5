// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * DeletedWorkspace.
 */
public record DeletedWorkspace(
    @JsonProperty(value = "deleted", required = true) boolean deleted,
    String workspaceId) {

  /** Checks that the required fields are present, and copies the collections. */
  public DeletedWorkspace {
    Fields.required("DeletedWorkspace.workspaceId", workspaceId);
  }
}
