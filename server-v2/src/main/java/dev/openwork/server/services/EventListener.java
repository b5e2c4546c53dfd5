package dev.openwork.server.services;

import dev.openwork.server.domain.opencode.WorkspaceEvent;

/** Takes what a subscription delivers; called by one thread at a time. */
@FunctionalInterface
public interface EventListener {

  /** Takes one event; may block, which holds back the ones that follow. */
  void event(WorkspaceEvent event);
}
