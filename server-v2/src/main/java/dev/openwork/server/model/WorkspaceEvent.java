package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a workspace, told apart by {@code type}. What opencode emits beyond
 * the kinds named here arrives as {@code unknown} with its own type and properties inside.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface WorkspaceEvent {

  /** The event's own id, unique in its opencode. */
  String id();

  /** The stream is live from here on; after a pause, what was missed must be read again. */
  @JsonTypeName("server.connected")
  record ServerConnectedEvent(String id, Map<String, Object> properties)
      implements WorkspaceEvent {}

  /**
   * What came after the id that the reader asked to go on from cannot be told any more; what it
   * knows must be read again. The stream is live from here on.
   */
  @JsonTypeName("resync")
  record ResyncEvent(String id, ResyncProperties properties) implements WorkspaceEvent {}

  /** A session was made. */
  @JsonTypeName("session.created")
  record SessionCreatedEvent(String id, SessionProperties properties) implements WorkspaceEvent {}

  /** A session changed. */
  @JsonTypeName("session.updated")
  record SessionUpdatedEvent(String id, SessionProperties properties) implements WorkspaceEvent {}

  /** A session is gone. */
  @JsonTypeName("session.deleted")
  record SessionDeletedEvent(String id, SessionProperties properties) implements WorkspaceEvent {}

  /** A session began to work, ended or waits for a retry. */
  @JsonTypeName("session.status")
  record SessionStatusEvent(String id, SessionStatusProperties properties)
      implements WorkspaceEvent {}

  /** A session has nothing more to do. */
  @JsonTypeName("session.idle")
  record SessionIdleEvent(String id, SessionIdleProperties properties) implements WorkspaceEvent {}

  /** A run failed. */
  @JsonTypeName("session.error")
  record SessionErrorEvent(String id, SessionErrorProperties properties)
      implements WorkspaceEvent {}

  /** A message was made or changed; its parts come in events of their own. */
  @JsonTypeName("message.updated")
  record MessageUpdatedEvent(String id, MessageUpdatedProperties properties)
      implements WorkspaceEvent {}

  /** A message is gone. */
  @JsonTypeName("message.removed")
  record MessageRemovedEvent(String id, MessageRemovedProperties properties)
      implements WorkspaceEvent {}

  /** A part as it is now, whole. */
  @JsonTypeName("message.part.updated")
  record MessagePartUpdatedEvent(String id, MessagePartUpdatedProperties properties)
      implements WorkspaceEvent {}

  /** Text to append to a field of a part. */
  @JsonTypeName("message.part.delta")
  record MessagePartDeltaEvent(String id, MessagePartDeltaProperties properties)
      implements WorkspaceEvent {}

  /** A part is gone. */
  @JsonTypeName("message.part.removed")
  record MessagePartRemovedEvent(String id, MessagePartRemovedProperties properties)
      implements WorkspaceEvent {}

  /** The agent's list changed. */
  @JsonTypeName("todo.updated")
  record TodoUpdatedEvent(String id, TodoUpdatedProperties properties) implements WorkspaceEvent {}

  /** An agent waits to be allowed something. */
  @JsonTypeName("permission.asked")
  record PermissionAskedEvent(String id, PermissionRequest properties) implements WorkspaceEvent {}

  /** A permission request was answered. */
  @JsonTypeName("permission.replied")
  record PermissionRepliedEvent(String id, PermissionRepliedProperties properties)
      implements WorkspaceEvent {}

  /** An agent wants to know something. */
  @JsonTypeName("question.asked")
  record QuestionAskedEvent(String id, QuestionRequest properties) implements WorkspaceEvent {}

  /** Questions were answered. */
  @JsonTypeName("question.replied")
  record QuestionRepliedEvent(String id, QuestionRepliedProperties properties)
      implements WorkspaceEvent {}

  /** Questions will not be answered. */
  @JsonTypeName("question.rejected")
  record QuestionRejectedEvent(String id, QuestionRejectedProperties properties)
      implements WorkspaceEvent {}

  /** An event of a kind that this contract does not name. */
  @JsonTypeName("unknown")
  record UnknownEvent(String id, UnknownProperties properties) implements WorkspaceEvent {}

  /** The id that was asked for. */
  record ResyncProperties(String lastEventID) {}

  /** The list as it is now. */
  record TodoUpdatedProperties(String sessionID, List<Todo> todos) {}

  /** Which request was answered, and how. */
  record PermissionRepliedProperties(String sessionID, String requestID, PermissionAnswer reply) {}

  /** Which questions were answered, and how. */
  record QuestionRepliedProperties(
      String sessionID, String requestID, List<List<String>> answers) {}

  /** Which questions are gone. */
  record QuestionRejectedProperties(String sessionID, String requestID) {}

  /** A session as it is now. */
  record SessionProperties(String sessionID, Session info) {}

  /** A session's activity. */
  record SessionStatusProperties(String sessionID, SessionStatus status) {}

  /** The session that came to rest. */
  record SessionIdleProperties(String sessionID) {}

  /** What went wrong, and where. */
  record SessionErrorProperties(@Nullable String sessionID, @Nullable OpencodeError error) {}

  /** A message as it is now. */
  record MessageUpdatedProperties(String sessionID, MessageInfo info) {}

  /** The message that is gone. */
  record MessageRemovedProperties(String sessionID, String messageID) {}

  /** A part as it is now. */
  record MessagePartUpdatedProperties(String sessionID, MessagePart part, @Nullable Long time) {}

  /** The field of a part that grew, and by what. */
  record MessagePartDeltaProperties(
      String sessionID, String messageID, String partID, String field, String delta) {}

  /** The part that is gone. */
  record MessagePartRemovedProperties(String sessionID, String messageID, String partID) {}

  /** opencode's own name for the event, and its content. */
  record UnknownProperties(String type, Map<String, Object> properties) {}
}
