package dev.openwork.app.pages;

import dev.openwork.sdk.model.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * The start page.
 *
 * @param folder what stands in the form's field for the folder
 * @param name what stands in its field for the name
 * @param notice why the form was not accepted
 */
public record HomeView(
    List<Workspace> workspaces, String folder, String name, Optional<Notice> notice) {
  public HomeView {
    workspaces = List.copyOf(workspaces);
  }
}
