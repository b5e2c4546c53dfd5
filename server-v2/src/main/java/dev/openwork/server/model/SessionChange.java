package dev.openwork.server.model;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a session; what is absent stays.
 *
 * @param archived whether it is put away
 */
public record SessionChange(
    @Nullable @Size(min = 1, max = 500) String title, @Nullable Boolean archived) {}
