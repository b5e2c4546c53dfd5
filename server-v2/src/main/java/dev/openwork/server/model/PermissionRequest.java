package dev.openwork.server.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something an agent may not do without being allowed to.
 *
 * @param permission what it wants to do, such as {@code bash} or {@code edit}
 * @param patterns what it wants to do that to
 * @param always what an answer of {@code always} would allow from then on
 */
public record PermissionRequest(
    String id,
    String sessionID,
    String permission,
    List<String> patterns,
    Map<String, Object> metadata,
    List<String> always,
    @Nullable ToolCall tool) {}
