package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a text or reasoning part shall say. */
public record PartChange(@NotNull @Size(max = 1_000_000) String text) {}
