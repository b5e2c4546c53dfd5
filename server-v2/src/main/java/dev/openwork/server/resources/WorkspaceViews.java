package dev.openwork.server.resources;

import dev.openwork.server.domain.Workspace;
import dev.openwork.server.model.WorkspaceView;
import java.util.List;

/** Shows a list of workspaces; the one that it showed last is not made again. */
final class WorkspaceViews {
  private volatile Shown newest = Shown.of(List.of());

  private record Shown(List<Workspace> workspaces, List<WorkspaceView> views) {
    static Shown of(List<Workspace> workspaces) {
      return new Shown(
          workspaces, new PrerenderedList<>(workspaces.stream().map(WorkspaceView::of).toList()));
    }
  }

  /** How a list that never changes is shown. */
  @SuppressWarnings("ReferenceEquality") // comparing what is in it costs as much as showing it
  List<WorkspaceView> of(List<Workspace> workspaces) {
    Shown shown = newest;
    if (shown.workspaces() != workspaces) {
      shown = Shown.of(workspaces);
      newest = shown;
    }
    return shown.views();
  }
}
