package dev.openwork.server.model;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a session; absent fields keep their value.
 *
 * @param archived whether it is archived
 */
public record SessionChange(
    @Nullable @Size(min = 1, max = 500) String title, @Nullable Boolean archived) {}
