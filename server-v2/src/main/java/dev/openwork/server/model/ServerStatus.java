package dev.openwork.server.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status of the server.
 *
 * @param activeWorkspaceId the active workspace; absent if none was activated
 */
public record ServerStatus(
    String version,
    Instant startedAt,
    long uptimeMs,
    ServerCapabilities capabilities,
    DatabaseHealth database,
    ServerChildren children,
    WorkspaceCounts workspaces,
    @Nullable String activeWorkspaceId) {

  /**
   * Numbers of workspaces.
   *
   * @param total including hidden ones
   * @param hidden internal workspaces, visible only to hosts
   */
  public record WorkspaceCounts(int total, int hidden) {}
}
