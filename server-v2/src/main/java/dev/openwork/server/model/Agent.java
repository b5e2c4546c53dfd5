package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * An agent.
 *
 * @param mode {@code primary}, {@code subagent} or {@code all}
 * @param hidden whether user interfaces should hide it
 * @param model the model it uses unless a prompt specifies another
 */
public record Agent(
    String name,
    @Nullable String description,
    String mode,
    @Nullable Boolean hidden,
    @Nullable ModelChoice model) {}
