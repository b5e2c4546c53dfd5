package dev.openwork.server.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A model and its provider. */
public record ModelChoice(
    @NotBlank @Size(min = 1, max = 200) String providerID,
    @NotBlank @Size(min = 1, max = 200) String modelID) {}
