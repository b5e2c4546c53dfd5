package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The new text of a text or reasoning part. */
public record PartChange(@NotNull @Size(max = 1_000_000) String text) {}
