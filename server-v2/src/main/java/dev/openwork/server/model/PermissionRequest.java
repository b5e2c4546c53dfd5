package dev.openwork.server.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of an agent for permission.
 *
 * @param permission the kind of action, such as {@code bash} or {@code edit}
 * @param patterns the targets of the action
 * @param always the patterns that a reply of {@code always} allows
 */
public record PermissionRequest(
    String id,
    String sessionID,
    String permission,
    List<String> patterns,
    Map<String, Object> metadata,
    List<String> always,
    @Nullable ToolCall tool) {}
