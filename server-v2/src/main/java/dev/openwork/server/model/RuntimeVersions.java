package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * The running and the staged versions of the programs.
 *
 * @param source the directory with the staged programs
 * @param target the platform, such as {@code linux-x64}
 */
public record RuntimeVersions(
    @Nullable String source, String target, ProgramVersions opencode, ProgramVersions router) {}
