package dev.openwork.server.services;

import dev.openwork.server.model.Agent;
import dev.openwork.server.model.Command;
import dev.openwork.server.model.ProviderCatalog;
import dev.openwork.server.opencode.FileQuery;
import dev.openwork.server.opencode.OpencodeProjects;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What opencode offers in the folder of a workspace. */
public final class Projects {
  private final WorkspaceCalls calls;
  private final OpencodeProjects opencode;
  private final Clock clock;

  /** Makes its calls through {@code calls}. */
  public Projects(WorkspaceCalls calls, OpencodeProjects opencode, Clock clock) {
    this.calls = calls;
    this.opencode = opencode;
    this.clock = clock;
  }

  /** Who may answer. */
  public List<Agent> agents(String workspaceId) {
    return calls.inFolder(workspaceId, opencode::agents);
  }

  /** Who runs models: those that can be used as they are, or all that opencode has heard of. */
  public ProviderCatalog providers(String workspaceId, boolean all) {
    ProviderCatalog catalog = calls.inFolder(workspaceId, opencode::providers);
    return all ? catalog : catalog.usable();
  }

  /** Which commands there are. */
  public List<Command> commands(String workspaceId) {
    return calls.inFolder(workspaceId, opencode::commands);
  }

  /** The paths of files that match, below the folder, best first. */
  public List<String> files(String workspaceId, FileQuery query) {
    return calls.inFolder(workspaceId, folder -> opencode.files(folder, query));
  }

  /** Drops what opencode holds of this folder, and of no other. */
  public void dispose(String workspaceId) {
    calls.inFolder(
        workspaceId,
        folder -> {
          opencode.dispose(folder);
          return folder;
        });
  }

  /** The same, and has the folder's configuration read anew at once; returns when that was. */
  public Instant reload(String workspaceId) {
    dispose(workspaceId);
    agents(workspaceId);
    return clock.instant();
  }
}
