// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * TodoUpdatedProperties.
 */
public record TodoUpdatedProperties(
    String sessionID,
    List<Todo> todos) {

  /** Checks that the required fields are present, and copies the collections. */
  public TodoUpdatedProperties {
    Fields.required("TodoUpdatedProperties.sessionID", sessionID);
    Fields.required("TodoUpdatedProperties.todos", todos);
    todos = Fields.copy(todos);
  }
}
