package dev.openwork.server.services;

import dev.openwork.server.domain.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores registered workspaces. */
public interface WorkspaceStore {

  /** Returns an immutable list of the workspaces in the order of their registration. */
  List<Workspace> list(boolean includeHidden);

  /** Renames a workspace. */
  void rename(String id, String displayName, Instant now);

  /** Deletes a workspace; returns whether it existed. */
  boolean delete(String id);

  /** Activates a workspace. */
  void activate(String id);

  /** Returns the id of the active workspace. */
  Optional<String> active();

  /** Returns the workspace with this id. */
  Optional<Workspace> find(String id);

  /** Adds a workspace unless its id exists, and returns the stored one. */
  Workspace addIfAbsent(Workspace workspace);

  /** Changes the folder of a workspace. */
  void move(String id, Path directory, Instant now);

  /** Returns whether a workspace with this slug exists. */
  boolean hasSlug(String slug);

  /** Records that the backend of a workspace is usable, if the workspace exists. */
  void recordSuccess(String id, Instant now);

  /**
   * Records why the backend of a workspace is not usable, if the workspace exists. Keeps the time
   * of the last success.
   */
  void recordFault(String id, String reason, Instant now);
}
