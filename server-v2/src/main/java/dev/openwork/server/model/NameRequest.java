package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a workspace shall be called.
 *
 * @param displayName blank keeps the name it has
 */
public record NameRequest(@NotNull @Size(max = 200) String displayName) {}
