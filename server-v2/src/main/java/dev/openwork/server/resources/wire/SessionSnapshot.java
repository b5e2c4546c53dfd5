package dev.openwork.server.resources.wire;

import dev.openwork.server.domain.opencode.Message;
import dev.openwork.server.domain.opencode.Session;
import dev.openwork.server.domain.opencode.SessionStatus;
import dev.openwork.server.domain.opencode.Todo;
import java.util.List;

/** All of a session at one moment: the newest messages, what is to do, and what it is doing. */
public record SessionSnapshot(
    Session session, List<Message> messages, List<Todo> todos, SessionStatus status) {}
