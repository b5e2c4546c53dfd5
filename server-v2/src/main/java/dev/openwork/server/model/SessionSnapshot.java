package dev.openwork.server.model;

import java.util.List;

/** A session with its newest messages, its to-do items and its status. */
public record SessionSnapshot(
    Session session, List<Message> messages, List<Todo> todos, SessionStatus status) {}
