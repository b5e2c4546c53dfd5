package dev.openwork.server.model;

import dev.openwork.server.domain.ChildStatus;
import org.jspecify.annotations.Nullable;

/** The status of a child process. */
public record ChildSummary(
    ChildStatus status, boolean running, @Nullable String version, @Nullable Long pid) {
  /** Returns the summary of a child's health. */
  public static ChildSummary of(ChildHealth child) {
    return new ChildSummary(child.status(), child.running(), child.version(), child.pid());
  }
}
