package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether a session works.
 *
 * @param attempt which retry comes, when waiting for one
 * @param message why it is retried
 * @param next when it is retried, in milliseconds since the epoch
 */
public record SessionStatus(
    SessionActivity type, @Nullable Long attempt, @Nullable String message, @Nullable Long next) {}
