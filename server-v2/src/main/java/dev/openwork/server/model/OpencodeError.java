package dev.openwork.server.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error of opencode, such as {@code MessageAbortedError}.
 *
 * @param data details, usually with a {@code message}
 */
public record OpencodeError(String name, @Nullable Map<String, Object> data) {}
