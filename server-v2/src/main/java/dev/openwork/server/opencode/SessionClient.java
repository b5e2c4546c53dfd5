package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.FileDiff;
import dev.openwork.server.model.Fork;
import dev.openwork.server.model.Initialization;
import dev.openwork.server.model.ModelChoice;
import dev.openwork.server.model.Revert;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionActivity;
import dev.openwork.server.model.SessionChange;
import dev.openwork.server.model.SessionRequest;
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

/**
 * The session operations of opencode 1.18. Methods throw a {@link
 * dev.openwork.server.domain.Failure}: {@code service_unavailable} while opencode is not running,
 * {@code not_found} for unknown ids, {@code conflict} while a session is busy, {@code bad_gateway}
 * for an unusable response. Returned futures complete with the same failures; cancelling one aborts
 * the run in opencode.
 */
public final class SessionClient {
  private static final TypeReference<Session> SESSION = new TypeReference<>() {};
  private static final TypeReference<List<Session>> SESSIONS = new TypeReference<>() {};
  private static final TypeReference<Map<String, SessionStatus>> STATUSES =
      new TypeReference<>() {};
  private static final TypeReference<List<Todo>> TODOS = new TypeReference<>() {};
  private static final TypeReference<List<FileDiff>> DIFFS = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};
  private static final SessionStatus IDLE =
      new SessionStatus(SessionActivity.IDLE, null, null, null);

  private final OpencodeHttp http;
  private final Clock clock;

  /** Creates a client that sends its calls through {@code http}. */
  public SessionClient(OpencodeHttp http, Clock clock) {
    this.http = http;
    this.clock = clock;
  }

  /** Returns the sessions of a directory that match, newest first. */
  public Page<Session> list(Path directory, SessionQuery query) {
    return new SessionListing(http, directory, query).read();
  }

  /** Creates a session. */
  public Session create(Path directory, SessionRequest session) {
    return http.post(directory, "/session", CreateBody.of(session), SESSION);
  }

  /** Returns the status of each session that is not idle, by session id. */
  public Map<String, SessionStatus> statuses(Path directory) {
    return http.get(directory, "/session/status", STATUSES);
  }

  /** Returns the status of a session; idle if opencode reports none. */
  public SessionStatus status(SessionRef session) {
    return statuses(session.directory()).getOrDefault(session.id(), IDLE);
  }

  /** Returns a session, whichever directory it belongs to. */
  public Session get(SessionRef session) {
    return http.get(session.directory(), path(session, ""), SESSION);
  }

  /** Updates a session and returns it. */
  public Session update(SessionRef session, SessionChange change) {
    Boolean archive = change.archived();
    TimeBody time = archive == null ? null : new TimeBody(archive ? clock.millis() : 0);
    return http.patch(
        session.directory(), path(session, ""), new ChangeBody(change.title(), time), SESSION);
  }

  /** Deletes a session with its messages. */
  public void delete(SessionRef session) {
    http.delete(session.directory(), path(session, ""), DONE);
  }

  /** Returns the sessions that were forked from a session. */
  public List<Session> children(SessionRef session) {
    return http.get(session.directory(), path(session, "/children"), SESSIONS);
  }

  /** Returns the agent's to-do list. */
  public List<Todo> todos(SessionRef session) {
    return http.get(session.directory(), path(session, "/todo"), TODOS);
  }

  /** Returns the file changes of a session, or only those of one message. */
  public List<FileDiff> diff(SessionRef session, Optional<String> messageId) {
    QueryPath path =
        new QueryPath(path(session, "/diff")).add("messageID", messageId.map(OpencodeIds::message));
    return http.get(session.directory(), path.toString(), DIFFS);
  }

  /** Creates a session from a copy of another one. */
  public Session fork(SessionRef session, Fork fork) {
    return http.post(session.directory(), path(session, "/fork"), fork, SESSION);
  }

  /** Reverts a message, all later messages and their file changes. */
  public Session revert(SessionRef session, Revert revert) {
    return http.post(session.directory(), path(session, "/revert"), revert, SESSION);
  }

  /** Undoes a revert. */
  public Session unrevert(SessionRef session) {
    return http.post(session.directory(), path(session, "/unrevert"), Map.of(), SESSION);
  }

  /** Publishes a session at the address in the returned session. */
  public Session share(SessionRef session) {
    return http.post(session.directory(), path(session, "/share"), Map.of(), SESSION);
  }

  /** Stops publishing a session. */
  public Session unshare(SessionRef session) {
    return http.delete(session.directory(), path(session, "/share"), SESSION);
  }

  /** Aborts the run of a session, if there is one. */
  public void abort(SessionRef session) {
    http.post(session.directory(), path(session, "/abort"), Map.of(), DONE);
  }

  /** Runs an agent that analyzes the project and writes {@code AGENTS.md}. */
  public CompletableFuture<Boolean> initialize(SessionRef session, Initialization request) {
    return new LongCall(http, session).start("/init", request, DONE);
  }

  /** Summarizes a session to shorten its context. */
  public CompletableFuture<Boolean> summarize(SessionRef session, Summarization request) {
    return new LongCall(http, session).start("/summarize", request, DONE);
  }

  private static String path(SessionRef session, String rest) {
    return "/session/" + session.id() + rest;
  }

  private record CreateBody(
      @Nullable String title,
      @Nullable String parentID,
      @Nullable String agent,
      @Nullable ModelBody model) {
    static CreateBody of(SessionRequest session) {
      ModelChoice model = session.model();
      return new CreateBody(
          session.title(),
          session.parentID(),
          session.agent(),
          model == null ? null : new ModelBody(model.providerID(), model.modelID()));
    }
  }

  private record ModelBody(String providerID, String id) {}

  private record ChangeBody(@Nullable String title, @Nullable TimeBody time) {}

  private record TimeBody(long archived) {}
}
