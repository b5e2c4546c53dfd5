package dev.openwork.server.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A folder to register.
 *
 * @param folderPath absolute path of a folder that exists
 * @param name how people call it; the folder's own name when absent
 */
public record LocalWorkspaceRequest(
    @NotBlank @Size(min = 1, max = 4096) String folderPath,
    @Nullable @Size(max = 200) String name) {}
