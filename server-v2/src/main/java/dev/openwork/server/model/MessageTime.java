package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * The start and end of a message, in milliseconds since the epoch.
 *
 * @param completed absent while the message is being written
 */
public record MessageTime(long created, @Nullable Long completed) {}
