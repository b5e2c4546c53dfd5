package dev.openwork.server.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A shell command to run on behalf of an agent. */
public record ShellCall(
    @NotBlank @Size(min = 1, max = 200) String agent,
    @NotBlank @Size(min = 1, max = 100_000) String command,
    @Nullable @Valid ModelChoice model) {}
