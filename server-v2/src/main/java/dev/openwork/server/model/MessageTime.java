package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * When a message began and ended, in milliseconds since the epoch.
 *
 * @param completed absent while the message is being written
 */
public record MessageTime(long created, @Nullable Long completed) {}
