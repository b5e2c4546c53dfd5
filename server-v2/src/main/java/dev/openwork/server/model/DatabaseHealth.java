package dev.openwork.server.model;

import dev.openwork.server.domain.BootstrapMode;
import dev.openwork.server.domain.DatabaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * The server's own database.
 *
 * @param status whether it answered when it was last asked, a second ago at most
 * @param bootstrapMode whether it was found or made at the start
 * @param migrations how many migrations it has had
 * @param path the file, absent when the database is in memory
 */
public record DatabaseHealth(
    DatabaseStatus status, BootstrapMode bootstrapMode, int migrations, @Nullable String path) {}
