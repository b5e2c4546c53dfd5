package dev.openwork.server.opencode;

import java.util.Optional;

/**
 * A query for sessions, newest first.
 *
 * @param limit the maximum number of sessions
 * @param roots whether to return only sessions without a parent
 * @param search a substring of the title
 * @param start the earliest update, in milliseconds since the epoch
 * @param cursor the position to start after
 */
public record SessionQuery(
    int limit,
    Optional<Boolean> roots,
    Optional<String> search,
    Optional<Long> start,
    Optional<SessionCursor> cursor) {}
