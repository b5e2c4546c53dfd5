package dev.openwork.server.model;

import dev.openwork.server.domain.Role;

/**
 * The features that are available now.
 *
 * @param workspaces whether folders can be registered
 * @param sessions whether opencode is running, which sessions require
 * @param events whether opencode is running, which event streams require
 * @param router whether the chat router is running
 * @param upgrade whether the runtime can be upgraded
 * @param auth the authentication of this request
 */
public record ServerCapabilities(
    boolean workspaces,
    boolean sessions,
    boolean events,
    boolean router,
    boolean upgrade,
    AuthSummary auth) {

  /** Whether a token is required, and the role of the caller. */
  public record AuthSummary(boolean required, Role actor) {}
}
