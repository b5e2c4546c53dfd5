package dev.openwork.server.opencode;

import java.util.Optional;

/**
 * Which files are looked for.
 *
 * @param text in their path, with gaps allowed
 * @param directories whether directories are found instead of files
 */
public record FileQuery(String text, Optional<Boolean> directories, int limit) {}
