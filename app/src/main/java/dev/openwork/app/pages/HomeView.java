package dev.openwork.app.pages;

import dev.openwork.sdk.model.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * The data of the start page.
 *
 * @param folder the value of the folder field
 * @param name the value of the name field
 * @param notice why the form was rejected
 */
public record HomeView(
    List<Workspace> workspaces, String folder, String name, Optional<Notice> notice) {
  public HomeView {
    workspaces = List.copyOf(workspaces);
  }
}
