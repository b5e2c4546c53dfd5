// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * ChildError.
 */
public record ChildError(
    String code,
    String message) {

  /** Checks that the required fields are present, and copies the collections. */
  public ChildError {
    Fields.required("ChildError.code", code);
    Fields.required("ChildError.message", message);
  }
}
