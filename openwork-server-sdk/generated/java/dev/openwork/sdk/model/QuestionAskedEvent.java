// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * QuestionAskedEvent.
 */
public record QuestionAskedEvent(
    String type,
    String id,
    QuestionRequest properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public QuestionAskedEvent {
    Fields.required("QuestionAskedEvent.type", type);
    Fields.required("QuestionAskedEvent.id", id);
    Fields.required("QuestionAskedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public QuestionAskedEvent(String id, QuestionRequest properties) {
    this("question.asked", id, properties);
  }
}
