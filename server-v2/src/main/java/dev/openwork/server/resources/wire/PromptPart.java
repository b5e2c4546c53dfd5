package dev.openwork.server.resources.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A piece of what the user says. */
public record PromptPart(
    @NotNull PromptPartType type, @NotBlank @Size(min = 1, max = 1_000_000) String text) {}
