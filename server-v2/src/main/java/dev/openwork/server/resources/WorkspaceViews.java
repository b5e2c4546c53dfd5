package dev.openwork.server.resources;

import dev.openwork.server.domain.Workspace;
import dev.openwork.server.model.WorkspaceView;
import java.util.List;

/** Converts lists of workspaces to views and caches the last result. */
final class WorkspaceViews {
  private volatile Shown newest = Shown.of(List.of());

  private record Shown(List<Workspace> workspaces, List<WorkspaceView> views) {
    static Shown of(List<Workspace> workspaces) {
      return new Shown(
          workspaces, new PrerenderedList<>(workspaces.stream().map(WorkspaceView::of).toList()));
    }
  }

  /** Returns the views of an immutable list. */
  @SuppressWarnings("ReferenceEquality") // comparing the elements costs as much as converting them
  List<WorkspaceView> of(List<Workspace> workspaces) {
    Shown shown = newest;
    if (shown.workspaces() != workspaces) {
      shown = Shown.of(workspaces);
      newest = shown;
    }
    return shown.views();
  }
}
