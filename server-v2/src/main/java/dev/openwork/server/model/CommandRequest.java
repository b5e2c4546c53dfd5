package dev.openwork.server.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One of opencode's commands to run.
 *
 * @param command its name, without a slash
 * @param arguments the text after the name
 */
public record CommandRequest(
    @NotBlank @Size(min = 1, max = 200) String command,
    @Nullable @Size(max = 100_000) String arguments,
    @Nullable @Size(max = 100) String agent,
    @Nullable @Valid ModelChoice model) {}
