package dev.openwork.server.model;

import dev.openwork.server.domain.BootstrapMode;
import dev.openwork.server.domain.DatabaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * The server's own database.
 *
 * @param status whether it responded to the last query, at most a second ago
 * @param bootstrapMode whether it was created at the start
 * @param migrations the number of applied migrations
 * @param path the file; absent if the database is in memory, and for callers without a token
 */
public record DatabaseHealth(
    DatabaseStatus status, BootstrapMode bootstrapMode, int migrations, @Nullable String path) {}
