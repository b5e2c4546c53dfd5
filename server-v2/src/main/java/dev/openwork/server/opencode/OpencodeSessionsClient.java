package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.FileDiff;
import dev.openwork.server.model.Fork;
import dev.openwork.server.model.Initialization;
import dev.openwork.server.model.Revert;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionChange;
import dev.openwork.server.model.SessionStatus;
import dev.openwork.server.model.Summarization;
import dev.openwork.server.model.Todo;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** opencode's session operations, as its version 1.18 offers them. */
public final class OpencodeSessionsClient implements OpencodeSessions {
  private static final TypeReference<Session> SESSION = new TypeReference<>() {};
  private static final TypeReference<List<Session>> SESSIONS = new TypeReference<>() {};
  private static final TypeReference<Map<String, SessionStatus>> STATUSES =
      new TypeReference<>() {};
  private static final TypeReference<List<Todo>> TODOS = new TypeReference<>() {};
  private static final TypeReference<List<FileDiff>> DIFFS = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;
  private final Clock clock;

  /** Calls through {@code http}. */
  public OpencodeSessionsClient(OpencodeHttp http, Clock clock) {
    this.http = http;
    this.clock = clock;
  }

  @Override
  public Page<Session> list(Path directory, SessionQuery query) {
    return new SessionListing(http, directory, query).read();
  }

  @Override
  public Session create(Path directory, NewSession session) {
    SessionBody body =
        new SessionBody(
            session.title().orElse(null),
            session.parentID().orElse(null),
            session.agent().orElse(null),
            session.model().map(it -> new ModelBody(it.providerID(), it.modelID())).orElse(null));
    return http.post(directory, "/session", body, SESSION);
  }

  @Override
  public Map<String, SessionStatus> statuses(Path directory) {
    return http.get(directory, "/session/status", STATUSES);
  }

  @Override
  public Session get(SessionRef session) {
    return http.get(session.directory(), path(session, ""), SESSION);
  }

  @Override
  public Session change(SessionRef session, SessionChange change) {
    Boolean away = change.archived();
    TimeBody time = away == null ? null : new TimeBody(away ? clock.millis() : 0);
    return http.patch(
        session.directory(), path(session, ""), new ChangeBody(change.title(), time), SESSION);
  }

  @Override
  public void delete(SessionRef session) {
    http.delete(session.directory(), path(session, ""), DONE);
  }

  @Override
  public List<Session> children(SessionRef session) {
    return http.get(session.directory(), path(session, "/children"), SESSIONS);
  }

  @Override
  public List<Todo> todos(SessionRef session) {
    return http.get(session.directory(), path(session, "/todo"), TODOS);
  }

  @Override
  public List<FileDiff> diff(SessionRef session, Optional<String> messageId) {
    QueryPath path = new QueryPath(path(session, "/diff")).add("messageID", messageId);
    return http.get(session.directory(), path.toString(), DIFFS);
  }

  @Override
  public Session fork(SessionRef session, Fork fork) {
    return http.post(session.directory(), path(session, "/fork"), fork, SESSION);
  }

  @Override
  public Session revert(SessionRef session, Revert revert) {
    return http.post(session.directory(), path(session, "/revert"), revert, SESSION);
  }

  @Override
  public Session unrevert(SessionRef session) {
    return http.post(session.directory(), path(session, "/unrevert"), Map.of(), SESSION);
  }

  @Override
  public Session share(SessionRef session) {
    return http.post(session.directory(), path(session, "/share"), Map.of(), SESSION);
  }

  @Override
  public Session unshare(SessionRef session) {
    return http.delete(session.directory(), path(session, "/share"), SESSION);
  }

  @Override
  public void abort(SessionRef session) {
    http.post(session.directory(), path(session, "/abort"), Map.of(), DONE);
  }

  @Override
  public CompletableFuture<Boolean> initialize(SessionRef session, Initialization request) {
    return new LongCall(http, session).start("/init", request, DONE);
  }

  @Override
  public CompletableFuture<Boolean> summarize(SessionRef session, Summarization request) {
    return new LongCall(http, session).start("/summarize", request, DONE);
  }

  private static String path(SessionRef session, String rest) {
    return "/session/" + session.id() + rest;
  }

  private record SessionBody(
      @Nullable String title,
      @Nullable String parentID,
      @Nullable String agent,
      @Nullable ModelBody model) {}

  private record ModelBody(String providerID, String id) {}

  private record ChangeBody(@Nullable String title, @Nullable TimeBody time) {}

  private record TimeBody(long archived) {}
}
