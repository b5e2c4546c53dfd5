package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * Which programs run and which are staged.
 *
 * @param source the directory in which programs are staged
 * @param target the platform, such as {@code linux-x64}
 */
public record RuntimeVersions(
    @Nullable String source, String target, ProgramVersions opencode, ProgramVersions router) {}
