// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SessionSnapshot.
 */
public record SessionSnapshot(
    Session session,
    List<Message> messages,
    List<Todo> todos,
    SessionStatus status) {

  /** Checks that the required fields are present, and copies the collections. */
  public SessionSnapshot {
    Fields.required("SessionSnapshot.session", session);
    Fields.required("SessionSnapshot.messages", messages);
    messages = Fields.copy(messages);
    Fields.required("SessionSnapshot.todos", todos);
    todos = Fields.copy(todos);
    Fields.required("SessionSnapshot.status", status);
  }
}
