package dev.openwork.server.model;

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
