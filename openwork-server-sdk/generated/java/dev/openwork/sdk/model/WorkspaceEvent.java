// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A union; {@link Unknown} holds values of any other type.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = WorkspaceEvent.Unknown.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = MessagePartDeltaEvent.class, name = "message.part.delta"),
  @JsonSubTypes.Type(value = MessagePartRemovedEvent.class, name = "message.part.removed"),
  @JsonSubTypes.Type(value = MessagePartUpdatedEvent.class, name = "message.part.updated"),
  @JsonSubTypes.Type(value = MessageRemovedEvent.class, name = "message.removed"),
  @JsonSubTypes.Type(value = MessageUpdatedEvent.class, name = "message.updated"),
  @JsonSubTypes.Type(value = PermissionAskedEvent.class, name = "permission.asked"),
  @JsonSubTypes.Type(value = PermissionRepliedEvent.class, name = "permission.replied"),
  @JsonSubTypes.Type(value = QuestionAskedEvent.class, name = "question.asked"),
  @JsonSubTypes.Type(value = QuestionRejectedEvent.class, name = "question.rejected"),
  @JsonSubTypes.Type(value = QuestionRepliedEvent.class, name = "question.replied"),
  @JsonSubTypes.Type(value = ResyncEvent.class, name = "resync"),
  @JsonSubTypes.Type(value = ServerConnectedEvent.class, name = "server.connected"),
  @JsonSubTypes.Type(value = SessionCreatedEvent.class, name = "session.created"),
  @JsonSubTypes.Type(value = SessionDeletedEvent.class, name = "session.deleted"),
  @JsonSubTypes.Type(value = SessionErrorEvent.class, name = "session.error"),
  @JsonSubTypes.Type(value = SessionIdleEvent.class, name = "session.idle"),
  @JsonSubTypes.Type(value = SessionStatusEvent.class, name = "session.status"),
  @JsonSubTypes.Type(value = SessionUpdatedEvent.class, name = "session.updated"),
  @JsonSubTypes.Type(value = TodoUpdatedEvent.class, name = "todo.updated"),
  @JsonSubTypes.Type(value = UnknownEvent.class, name = "unknown"),
})
public sealed interface WorkspaceEvent
    permits
        MessagePartDeltaEvent,
        MessagePartRemovedEvent,
        MessagePartUpdatedEvent,
        MessageRemovedEvent,
        MessageUpdatedEvent,
        PermissionAskedEvent,
        PermissionRepliedEvent,
        QuestionAskedEvent,
        QuestionRejectedEvent,
        QuestionRepliedEvent,
        ResyncEvent,
        ServerConnectedEvent,
        SessionCreatedEvent,
        SessionDeletedEvent,
        SessionErrorEvent,
        SessionIdleEvent,
        SessionStatusEvent,
        SessionUpdatedEvent,
        TodoUpdatedEvent,
        UnknownEvent,
        WorkspaceEvent.Unknown {

  /** A value of a type that this version does not know, as JSON. */
  record Unknown(@JsonValue JsonNode json) implements WorkspaceEvent {

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Unknown {
      Fields.required("WorkspaceEvent", json);
    }
  }
}
