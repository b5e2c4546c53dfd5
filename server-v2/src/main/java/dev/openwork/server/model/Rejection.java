package dev.openwork.server.model;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That something is not allowed.
 *
 * @param message what the agent is told about it
 */
public record Rejection(@Nullable @Size(max = 10_000) String message) {}
