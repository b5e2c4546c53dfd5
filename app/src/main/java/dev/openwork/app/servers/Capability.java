package dev.openwork.app.servers;

import java.util.Set;

/** What a server may or may not offer. Pages hide what it does not offer. */
public enum Capability {
  /** Opening folders as workspaces. */
  OPEN_FOLDERS,
  /** Properties of workspaces that the server records. */
  WORKSPACE_DETAILS,
  /** Working with other servers as well. */
  OTHER_SERVERS;

  /** Returns all capabilities. */
  static Set<Capability> all() {
    return Set.of(values());
  }
}
