package dev.openwork.server.model;

import dev.openwork.server.domain.OpencodeIds;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A fork to create.
 *
 * @param messageID the new session contains the messages before this one; all if absent
 */
public record Fork(
    @Nullable @Pattern(regexp = OpencodeIds.MESSAGE) @Size(max = 100) String messageID) {}
