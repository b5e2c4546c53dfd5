package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A program as it runs and as it is staged.
 *
 * @param active what was started last
 * @param pinned what is staged; an upgrade makes it active
 */
public record ProgramVersions(@Nullable RuntimeProgram active, @Nullable RuntimeProgram pinned) {}
