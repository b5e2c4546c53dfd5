package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A problem of one field or parameter.
 *
 * @param path the field or parameter, such as {@code parts[0].text}
 */
public record ErrorDetail(String message, @Nullable String path) {}
