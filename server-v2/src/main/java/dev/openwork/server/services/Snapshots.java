package dev.openwork.server.services;

import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionSnapshot;
import dev.openwork.server.model.SessionStatus;
import dev.openwork.server.model.Todo;
import dev.openwork.server.opencode.MessageClient;
import dev.openwork.server.opencode.SessionClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Reads a session with its messages, to-do list and status in parallel calls. */
public final class Snapshots {
  private final SessionClient sessions;
  private final MessageClient messages;
  private final Executor executor;

  /** Runs the calls in threads of {@code executor}. */
  public Snapshots(SessionClient sessions, MessageClient messages, Executor executor) {
    this.sessions = sessions;
    this.messages = messages;
    this.executor = executor;
  }

  /**
   * Returns a snapshot of a session with its newest messages. The first call that fails cancels the
   * others.
   *
   * @param limit the maximum number of messages
   */
  public SessionSnapshot read(SessionRef session, int limit) {
    try (ParallelCalls parallel = new ParallelCalls(executor)) {
      Supplier<Session> itself = parallel.begin(() -> sessions.get(session));
      Supplier<List<Message>> newest =
          parallel.begin(() -> messages.list(session, limit, Optional.empty()).items());
      Supplier<List<Todo>> todos = parallel.begin(() -> sessions.todos(session));
      Supplier<SessionStatus> status = parallel.begin(() -> sessions.status(session));
      parallel.await();
      return new SessionSnapshot(itself.get(), newest.get(), todos.get(), status.get());
    }
  }
}
