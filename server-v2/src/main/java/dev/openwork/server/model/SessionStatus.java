package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * The status of a session.
 *
 * @param attempt the number of the pending retry
 * @param message why it retries
 * @param next the time of the retry, in milliseconds since the epoch
 */
public record SessionStatus(
    SessionActivity type, @Nullable Long attempt, @Nullable String message, @Nullable Long next) {}
