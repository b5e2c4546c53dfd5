package dev.openwork.server.model;

import dev.openwork.server.domain.ChildStatus;

/** Whether the chat router is enabled, and why. */
public record RouterEnablement(boolean enabled, String reason) {
  static RouterEnablement of(ChildStatus status) {
    return status == ChildStatus.DISABLED
        ? new RouterEnablement(false, "no router is staged, or children are not started")
        : new RouterEnablement(true, "a router is staged");
  }
}
