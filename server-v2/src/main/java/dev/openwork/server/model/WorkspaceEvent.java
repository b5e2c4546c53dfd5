package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a workspace, discriminated by {@code type}. Events of opencode without a type in this
 * contract have the type {@code unknown} and contain their original type and properties.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface WorkspaceEvent {

  /** Returns the id of the event, unique within its opencode instance. */
  String id();

  /** The stream is live from here on. If it is repeated, events may have been missed. */
  @JsonTypeName("server.connected")
  record ServerConnectedEvent(String id, Map<String, Object> properties)
      implements WorkspaceEvent {}

  /**
   * The events after {@code Last-Event-ID} are no longer available, so the client must reload its
   * state. The stream is live from here on.
   */
  @JsonTypeName("resync")
  record ResyncEvent(String id, ResyncProperties properties) implements WorkspaceEvent {}

  /** A session was created. */
  @JsonTypeName("session.created")
  record SessionCreatedEvent(String id, SessionProperties properties) implements WorkspaceEvent {}

  /** A session changed. */
  @JsonTypeName("session.updated")
  record SessionUpdatedEvent(String id, SessionProperties properties) implements WorkspaceEvent {}

  /** A session was deleted. */
  @JsonTypeName("session.deleted")
  record SessionDeletedEvent(String id, SessionProperties properties) implements WorkspaceEvent {}

  /** The status of a session changed. */
  @JsonTypeName("session.status")
  record SessionStatusEvent(String id, SessionStatusProperties properties)
      implements WorkspaceEvent {}

  /** A session became idle. */
  @JsonTypeName("session.idle")
  record SessionIdleEvent(String id, SessionIdleProperties properties) implements WorkspaceEvent {}

  /** A run failed. */
  @JsonTypeName("session.error")
  record SessionErrorEvent(String id, SessionErrorProperties properties)
      implements WorkspaceEvent {}

  /** A message was created or updated; its parts have separate events. */
  @JsonTypeName("message.updated")
  record MessageUpdatedEvent(String id, MessageUpdatedProperties properties)
      implements WorkspaceEvent {}

  /** A message was deleted. */
  @JsonTypeName("message.removed")
  record MessageRemovedEvent(String id, MessageRemovedProperties properties)
      implements WorkspaceEvent {}

  /** A part was created or updated; contains the whole part. */
  @JsonTypeName("message.part.updated")
  record MessagePartUpdatedEvent(String id, MessagePartUpdatedProperties properties)
      implements WorkspaceEvent {}

  /** Text was appended to a field of a part. */
  @JsonTypeName("message.part.delta")
  record MessagePartDeltaEvent(String id, MessagePartDeltaProperties properties)
      implements WorkspaceEvent {}

  /** A part was deleted. */
  @JsonTypeName("message.part.removed")
  record MessagePartRemovedEvent(String id, MessagePartRemovedProperties properties)
      implements WorkspaceEvent {}

  /** The to-do list of a session changed. */
  @JsonTypeName("todo.updated")
  record TodoUpdatedEvent(String id, TodoUpdatedProperties properties) implements WorkspaceEvent {}

  /** An agent requests a permission. */
  @JsonTypeName("permission.asked")
  record PermissionAskedEvent(String id, PermissionRequest properties) implements WorkspaceEvent {}

  /** A permission request was answered. */
  @JsonTypeName("permission.replied")
  record PermissionRepliedEvent(String id, PermissionRepliedProperties properties)
      implements WorkspaceEvent {}

  /** An agent asks questions. */
  @JsonTypeName("question.asked")
  record QuestionAskedEvent(String id, QuestionRequest properties) implements WorkspaceEvent {}

  /** Questions were answered. */
  @JsonTypeName("question.replied")
  record QuestionRepliedEvent(String id, QuestionRepliedProperties properties)
      implements WorkspaceEvent {}

  /** Questions were rejected. */
  @JsonTypeName("question.rejected")
  record QuestionRejectedEvent(String id, QuestionRejectedProperties properties)
      implements WorkspaceEvent {}

  /** An event without a type in this contract. */
  @JsonTypeName("unknown")
  record UnknownEvent(String id, UnknownProperties properties) implements WorkspaceEvent {}

  /** The id that the client sent. */
  record ResyncProperties(String lastEventID) {}

  /** The current list. */
  record TodoUpdatedProperties(String sessionID, List<Todo> todos) {}

  /** The request and the reply. */
  record PermissionRepliedProperties(String sessionID, String requestID, PermissionAnswer reply) {}

  /** The questions and the answers. */
  record QuestionRepliedProperties(
      String sessionID, String requestID, List<List<String>> answers) {}

  /** The rejected questions. */
  record QuestionRejectedProperties(String sessionID, String requestID) {}

  /** The current session. */
  record SessionProperties(String sessionID, Session info) {}

  /** The current status of a session. */
  record SessionStatusProperties(String sessionID, SessionStatus status) {}

  /** The session that became idle. */
  record SessionIdleProperties(String sessionID) {}

  /** The error and its session. */
  record SessionErrorProperties(@Nullable String sessionID, @Nullable OpencodeError error) {}

  /** The current message. */
  record MessageUpdatedProperties(String sessionID, MessageInfo info) {}

  /** The deleted message. */
  record MessageRemovedProperties(String sessionID, String messageID) {}

  /** The current part. */
  record MessagePartUpdatedProperties(String sessionID, MessagePart part, @Nullable Long time) {}

  /** The field of a part and the appended text. */
  record MessagePartDeltaProperties(
      String sessionID, String messageID, String partID, String field, String delta) {}

  /** The deleted part. */
  record MessagePartRemovedProperties(String sessionID, String messageID, String partID) {}

  /** The original type and properties of the event. */
  record UnknownProperties(String type, Map<String, Object> properties) {}
}
