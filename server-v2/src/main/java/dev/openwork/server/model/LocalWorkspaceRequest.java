package dev.openwork.server.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A folder to register.
 *
 * @param folderPath the absolute path of an existing folder
 * @param name the display name; the name of the folder if absent
 */
public record LocalWorkspaceRequest(
    @NotBlank @Size(min = 1, max = 4096) String folderPath,
    @Nullable @Size(max = 200) String name) {}
