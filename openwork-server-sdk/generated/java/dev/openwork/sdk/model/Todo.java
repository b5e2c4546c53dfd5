// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Todo.
 */
public record Todo(
    String content,
    String status,
    String priority) {

  /** Checks that the required fields are present, and copies the collections. */
  public Todo {
    Fields.required("Todo.content", content);
    Fields.required("Todo.status", status);
    Fields.required("Todo.priority", priority);
  }
}
