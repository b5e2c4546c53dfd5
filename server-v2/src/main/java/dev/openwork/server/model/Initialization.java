package dev.openwork.server.model;

import dev.openwork.server.domain.OpencodeIds;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A request to analyze the project and write {@code AGENTS.md}.
 *
 * @param messageID the id of the message to create
 */
public record Initialization(
    @NotBlank @Size(min = 1, max = 200) String providerID,
    @NotBlank @Size(min = 1, max = 200) String modelID,
    @NotNull @Pattern(regexp = OpencodeIds.MESSAGE) @Size(max = 100) String messageID) {}
