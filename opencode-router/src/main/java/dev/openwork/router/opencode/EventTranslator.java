package dev.openwork.router.opencode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts opencode's JSON events to {@link OpencodeEvent}s; most are ignored. */
final class EventTranslator {
  private EventTranslator() {}

  static Optional<OpencodeEvent> translate(JsonNode event) {
    JsonNode properties = event.path("properties");
    return switch (event.path("type").asText()) {
      case "session.created" -> child(properties.path("info"));
      case "session.status" -> status(properties);
      case "session.idle" -> Optional.of(new OpencodeEvent.Idle(session(properties)));
      case "message.part.updated" -> part(properties.path("part"));
      case "permission.asked" -> Optional.of(permission(properties));
      case "question.asked" -> Optional.of(question(properties));
      default -> Optional.empty();
    };
  }

  static OpencodeEvent permission(JsonNode request) {
    List<String> patterns = new ArrayList<>();
    request.path("patterns").forEach(pattern -> patterns.add(pattern.asText()));
    return new OpencodeEvent.PermissionAsked(
        session(request),
        request.path("id").asText(),
        request.path("permission").asText(),
        patterns);
  }

  static OpencodeEvent question(JsonNode request) {
    return new OpencodeEvent.QuestionAsked(session(request), request.path("id").asText());
  }

  private static Optional<OpencodeEvent> child(JsonNode info) {
    String parent = info.path("parentID").asText();
    return parent.isEmpty()
        ? Optional.empty()
        : Optional.of(new OpencodeEvent.ChildCreated(info.path("id").asText(), parent));
  }

  private static Optional<OpencodeEvent> status(JsonNode properties) {
    String session = session(properties);
    return switch (properties.path("status").path("type").asText()) {
      case "busy", "retry" -> Optional.of(new OpencodeEvent.Busy(session));
      case "idle" -> Optional.of(new OpencodeEvent.Idle(session));
      default -> Optional.empty();
    };
  }

  private static Optional<OpencodeEvent> part(JsonNode part) {
    JsonNode state = part.path("state");
    String status = state.path("status").asText();
    boolean ended = status.equals("completed") || status.equals("error");
    if (!part.path("type").asText().equals("tool") || !ended) {
      return Optional.empty();
    }
    return Optional.of(
        new OpencodeEvent.ToolEnded(
            session(part),
            part.path("callID").asText(),
            part.path("tool").asText(),
            state.path("title").asText(),
            state.path(status.equals("error") ? "error" : "output").asText()));
  }

  private static String session(JsonNode of) {
    return of.path("sessionID").asText();
  }
}
