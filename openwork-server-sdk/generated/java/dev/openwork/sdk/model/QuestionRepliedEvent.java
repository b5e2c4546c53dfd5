// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * QuestionRepliedEvent.
 */
public record QuestionRepliedEvent(
    String type,
    String id,
    QuestionRepliedProperties properties)
    implements WorkspaceEvent {

  /** Checks that the required fields are present, and copies the collections. */
  public QuestionRepliedEvent {
    Fields.required("QuestionRepliedEvent.type", type);
    Fields.required("QuestionRepliedEvent.id", id);
    Fields.required("QuestionRepliedEvent.properties", properties);
  }

  /** Creates a value whose <code>type</code> is the only one possible. */
  public QuestionRepliedEvent(String id, QuestionRepliedProperties properties) {
    this("question.replied", id, properties);
  }
}
