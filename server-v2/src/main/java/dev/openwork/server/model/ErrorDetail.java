package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param path the field or parameter, such as {@code parts[0].text}
 */
public record ErrorDetail(String message, @Nullable String path) {}
