package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reply to a permission request.
 *
 * @param message a message to the agent
 */
public record PermissionReply(
    @NotNull PermissionAnswer reply, @Nullable @Size(max = 10_000) String message) {}
