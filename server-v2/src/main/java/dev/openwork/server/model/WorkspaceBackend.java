package dev.openwork.server.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The backend of a workspace.
 *
 * @param kind {@code local_opencode} for a folder of this machine
 * @param local present if the kind is {@code local_opencode}
 */
public record WorkspaceBackend(String kind, @Nullable LocalBackend local) {

  static WorkspaceBackend local(Path directory) {
    return new WorkspaceBackend("local_opencode", new LocalBackend(directory.toString()));
  }
}
