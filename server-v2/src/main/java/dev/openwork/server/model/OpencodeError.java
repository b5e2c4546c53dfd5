package dev.openwork.server.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as opencode names it, such as {@code MessageAbortedError}.
 *
 * @param data what opencode adds, most often a {@code message}
 */
public record OpencodeError(String name, @Nullable Map<String, Object> data) {}
