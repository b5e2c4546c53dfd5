package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new name of a workspace.
 *
 * @param displayName a blank name keeps the current one
 */
public record NameRequest(@NotNull @Size(max = 200) String displayName) {}
