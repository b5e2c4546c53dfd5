package dev.openwork.server.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A request to summarize a session.
 *
 * @param auto whether the session continues automatically afterwards
 */
public record Summarization(
    @NotBlank @Size(min = 1, max = 200) String providerID,
    @NotBlank @Size(min = 1, max = 200) String modelID,
    @Nullable Boolean auto) {}
