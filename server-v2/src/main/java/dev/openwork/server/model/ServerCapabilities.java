package dev.openwork.server.model;

import dev.openwork.server.domain.Role;

/**
 * What can be done here now.
 *
 * @param workspaces whether folders can be registered
 * @param sessions whether opencode runs, without which there are none
 * @param events the same for event streams
 * @param router whether the chat router runs
 * @param upgrade whether the runtime may be exchanged
 * @param auth what callers must prove
 */
public record ServerCapabilities(
    boolean workspaces,
    boolean sessions,
    boolean events,
    boolean router,
    boolean upgrade,
    AuthSummary auth) {

  /** Whether tokens are asked for, and what the caller's proves. */
  public record AuthSummary(boolean required, Role actor) {}
}
