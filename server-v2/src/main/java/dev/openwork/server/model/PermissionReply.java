package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a permission request.
 *
 * @param message what the agent is told about it
 */
public record PermissionReply(
    @NotNull PermissionAnswer reply, @Nullable @Size(max = 10_000) String message) {}
