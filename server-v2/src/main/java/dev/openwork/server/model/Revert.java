package dev.openwork.server.model;

import dev.openwork.server.domain.OpencodeIds;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to take back.
 *
 * @param messageID this message and all after it
 * @param partID only from this part of the message on
 */
public record Revert(
    @NotNull @Pattern(regexp = OpencodeIds.MESSAGE) @Size(max = 100) String messageID,
    @Nullable @Pattern(regexp = OpencodeIds.PART) @Size(max = 100) String partID) {}
