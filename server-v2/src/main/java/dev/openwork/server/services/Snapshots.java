package dev.openwork.server.services;

import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionStatus;
import dev.openwork.server.model.Todo;
import dev.openwork.server.opencode.OpencodeMessages;
import dev.openwork.server.opencode.OpencodeSessions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Sessions with what is in them; fails as {@link OpencodeSessions} does. */
public final class Snapshots {
  private final WorkspaceCalls calls;
  private final OpencodeSessions sessions;
  private final OpencodeMessages messages;
  private final Executor executor;

  /** Makes its calls through {@code calls}, those of one snapshot at once with {@code executor}. */
  public Snapshots(
      WorkspaceCalls calls,
      OpencodeSessions sessions,
      OpencodeMessages messages,
      Executor executor) {
    this.calls = calls;
    this.sessions = sessions;
    this.messages = messages;
    this.executor = executor;
  }

  /**
   * A session at one moment, with its newest messages, of which there are at most {@code limit}.
   */
  public Snapshot read(String workspaceId, String sessionId, int limit) {
    return calls.inSession(workspaceId, sessionId, session -> read(session, limit));
  }

  /** The first call that fails ends the others. */
  private Snapshot read(SessionRef session, int limit) {
    try (ParallelCalls parallel = new ParallelCalls(executor)) {
      Supplier<Session> itself = parallel.begin(() -> sessions.get(session));
      Supplier<List<Message>> said =
          parallel.begin(() -> messages.list(session, limit, Optional.empty()).items());
      Supplier<List<Todo>> todos = parallel.begin(() -> sessions.todos(session));
      Supplier<SessionStatus> status =
          parallel.begin(() -> Sessions.statusOf(session, sessions.statuses(session.directory())));
      parallel.await();
      return new Snapshot(itself.get(), said.get(), todos.get(), status.get());
    }
  }

  /** What was read. */
  public record Snapshot(
      Session session, List<Message> messages, List<Todo> todos, SessionStatus status) {}
}
