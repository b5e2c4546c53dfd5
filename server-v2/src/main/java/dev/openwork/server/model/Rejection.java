package dev.openwork.server.model;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rejection of a permission request.
 *
 * @param message a message to the agent
 */
public record Rejection(@Nullable @Size(max = 10_000) String message) {}
