package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * Who may answer.
 *
 * @param mode {@code primary}, {@code subagent} or {@code all}
 * @param hidden whether it is no choice for people
 * @param model the model it asks, unless a prompt names another
 */
public record Agent(
    String name,
    @Nullable String description,
    String mode,
    @Nullable Boolean hidden,
    @Nullable ModelChoice model) {}
