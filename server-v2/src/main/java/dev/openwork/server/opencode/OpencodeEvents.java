package dev.openwork.server.opencode;

import java.nio.file.Path;

/** opencode's events. */
public interface OpencodeEvents {

  /**
   * Follows a directory until what is returned is closed, across restarts of opencode. Throws a
   * {@link dev.openwork.server.domain.Failure} with {@code service_unavailable} when none runs now.
   */
  WorkspaceEvents follow(Path directory);
}
