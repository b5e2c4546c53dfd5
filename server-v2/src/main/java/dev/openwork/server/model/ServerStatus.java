package dev.openwork.server.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The server in short.
 *
 * @param activeWorkspaceId the workspace that people work in, if they chose one
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
   * How many there are.
   *
   * @param total with the hidden ones
   * @param hidden the server's own, of which hosts alone are told
   */
  public record WorkspaceCounts(int total, int hidden) {}
}
