package dev.openwork.server.model;

import java.util.List;

/**
 * The configuration changes of a workspace.
 *
 * @param cursor pass it as {@code since} to get later changes
 */
public record ReloadFeed(long cursor, List<ReloadItem> items) {}
