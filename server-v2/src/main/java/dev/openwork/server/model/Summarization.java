package dev.openwork.server.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who shall sum a session up, so that it can go on with less.
 *
 * @param auto whether the session goes on by itself afterwards
 */
public record Summarization(
    @NotBlank @Size(min = 1, max = 200) String providerID,
    @NotBlank @Size(min = 1, max = 200) String modelID,
    @Nullable Boolean auto) {}
