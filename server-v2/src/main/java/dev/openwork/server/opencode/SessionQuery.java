package dev.openwork.server.opencode;

import java.util.Optional;

/**
 * Which sessions are wanted, newest first.
 *
 * @param limit how many at most
 * @param roots whether only sessions without a parent
 * @param search text in the title
 * @param start only sessions changed at or after this time, in milliseconds since the epoch
 * @param cursor goes on after the page that named it
 */
public record SessionQuery(
    int limit,
    Optional<Boolean> roots,
    Optional<String> search,
    Optional<Long> start,
    Optional<SessionCursor> cursor) {}
