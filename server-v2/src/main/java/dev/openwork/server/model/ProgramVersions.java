package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * The started and the staged version of a program.
 *
 * @param active the version that was started last
 * @param pinned the staged version; an upgrade starts it
 */
public record ProgramVersions(@Nullable RuntimeProgram active, @Nullable RuntimeProgram pinned) {}
