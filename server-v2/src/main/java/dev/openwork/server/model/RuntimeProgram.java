package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A program, told by its bytes.
 *
 * @param source where they came from: {@code mirror}, {@code cache}, {@code release}, {@code npm}
 *     or {@code workspace}
 */
public record RuntimeProgram(String version, String sha256, String path, @Nullable String source) {}
