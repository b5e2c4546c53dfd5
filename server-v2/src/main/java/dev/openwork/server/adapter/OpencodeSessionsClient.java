package dev.openwork.server.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.opencode.Message;
import dev.openwork.server.domain.opencode.ModelChoice;
import dev.openwork.server.domain.opencode.NewSession;
import dev.openwork.server.domain.opencode.Prompt;
import dev.openwork.server.domain.opencode.Session;
import dev.openwork.server.domain.opencode.SessionQuery;
import dev.openwork.server.services.OpencodeSessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** opencode's session operations, as its version 1.18 offers them. */
public final class OpencodeSessionsClient implements OpencodeSessions {
  private static final TypeReference<Session> SESSION = new TypeReference<>() {};
  private static final TypeReference<List<Session>> SESSIONS = new TypeReference<>() {};
  private static final TypeReference<Message> MESSAGE = new TypeReference<>() {};
  private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;

  /** Calls through {@code http}. */
  public OpencodeSessionsClient(OpencodeHttp http) {
    this.http = http;
  }

  /** The header alone would list every folder outside a repository; the parameter filters. */
  @Override
  public List<Session> list(Path directory, SessionQuery query) {
    String path =
        new QueryPath("/session")
            .add("directory", Optional.of(directory))
            .add("limit", query.limit())
            .add("roots", query.roots())
            .add("search", query.search())
            .add("start", query.start())
            .toString();
    return http.get(directory, path, SESSIONS);
  }

  @Override
  public Session create(Path directory, NewSession session) {
    SessionBody body =
        new SessionBody(session.title().orElse(null), session.parentID().orElse(null));
    return http.post(directory, "/session", body, SESSION);
  }

  @Override
  public Session get(Path directory, String sessionId) {
    return http.get(directory, "/session/" + sessionId, SESSION);
  }

  @Override
  public List<Message> messages(Path directory, String sessionId, Optional<Integer> limit) {
    String path =
        new QueryPath("/session/" + sessionId + "/message").add("limit", limit).toString();
    return http.get(directory, path, MESSAGES);
  }

  @Override
  public CompletionStage<Message> prompt(Path directory, String sessionId, Prompt prompt) {
    PromptBody body =
        new PromptBody(
            prompt.texts().stream().map(TextBody::of).toList(),
            prompt.model().orElse(null),
            prompt.agent().orElse(null));
    return http.postLong(directory, "/session/" + sessionId + "/message", body, MESSAGE);
  }

  @Override
  public void abort(Path directory, String sessionId) {
    http.post(directory, "/session/" + sessionId + "/abort", Map.of(), DONE);
  }

  private record SessionBody(@Nullable String title, @Nullable String parentID) {}

  private record PromptBody(
      List<TextBody> parts, @Nullable ModelChoice model, @Nullable String agent) {}

  private record TextBody(String type, String text) {
    static TextBody of(String text) {
      return new TextBody("text", text);
    }
  }
}
