package dev.openwork.server.domain;

import java.util.Optional;

/**
 * What is wrong with one field or parameter.
 *
 * @param path such as {@code parts[0].text}; empty when no field can be named
 */
public record FieldProblem(String message, Optional<String> path) {}
