// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * QuestionRejectedEvent.
 */
public record QuestionRejectedEvent(
    String type,
    String id,
    QuestionRejectedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public QuestionRejectedEvent {
    Fields.required("QuestionRejectedEvent.type", type);
    Fields.required("QuestionRejectedEvent.id", id);
    Fields.required("QuestionRejectedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public QuestionRejectedEvent(String id, QuestionRejectedProperties properties) {
    this("question.rejected", id, properties);
  }
}
