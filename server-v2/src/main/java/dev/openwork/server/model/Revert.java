package dev.openwork.server.model;

import dev.openwork.server.domain.OpencodeIds;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A revert of messages.
 *
 * @param messageID the first message to revert
 * @param partID the first part of that message to revert; all if absent
 */
public record Revert(
    @NotNull @Pattern(regexp = OpencodeIds.MESSAGE) @Size(max = 100) String messageID,
    @Nullable @Pattern(regexp = OpencodeIds.PART) @Size(max = 100) String partID) {}
