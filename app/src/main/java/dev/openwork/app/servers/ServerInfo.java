package dev.openwork.app.servers;

import java.util.Set;

/**
 * What is known about a server without connecting to it.
 *
 * @param name the name to display
 * @param capabilities what it offers, as far as it is known
 */
public record ServerInfo(String id, String name, Set<Capability> capabilities) {
  public ServerInfo {
    capabilities = Set.copyOf(capabilities);
  }

  /** Returns whether the server offers this. */
  public boolean offers(Capability capability) {
    return capabilities.contains(capability);
  }

  /** Returns whether this is the local server. */
  public boolean isLocal() {
    return id.equals(Servers.LOCAL);
  }
}
