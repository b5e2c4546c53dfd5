package dev.openwork.server.domain;

import java.util.Optional;

/**
 * A problem of one field or parameter.
 *
 * @param path such as {@code parts[0].text}; empty if the field is unknown
 */
public record FieldProblem(String message, Optional<String> path) {}
