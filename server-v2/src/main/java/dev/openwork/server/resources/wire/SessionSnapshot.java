package dev.openwork.server.resources.wire;

import dev.openwork.server.domain.opencode.Message;
import dev.openwork.server.domain.opencode.Session;
import dev.openwork.server.domain.opencode.SessionStatus;
import dev.openwork.server.domain.opencode.Todo;
import dev.openwork.server.services.Snapshots.Snapshot;
import java.util.List;

/** All of a session at one moment: the newest messages, what is to do, and what it is doing. */
public record SessionSnapshot(
    Session session, List<Message> messages, List<Todo> todos, SessionStatus status) {
  /** How it is shown. */
  public static SessionSnapshot of(Snapshot snapshot) {
    return new SessionSnapshot(
        snapshot.session(), snapshot.messages(), snapshot.todos(), snapshot.status());
  }
}
