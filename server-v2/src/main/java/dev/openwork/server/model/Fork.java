package dev.openwork.server.model;

import dev.openwork.server.domain.OpencodeIds;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where to branch from.
 *
 * @param messageID what was said before this message is in the new session; all of it when absent
 */
public record Fork(
    @Nullable @Pattern(regexp = OpencodeIds.MESSAGE) @Size(max = 100) String messageID) {}
