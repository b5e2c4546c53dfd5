package dev.openwork.server.services;

import dev.openwork.server.domain.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Stores registered workspaces. Each method is one transaction. While the database cannot be used,
 * methods fail with {@code service_unavailable}, the reason and the remedy.
 */
public interface WorkspaceStore {

  /** Returns an immutable list of the workspaces in the order of their registration. */
  List<Workspace> list(boolean includeHidden);

  /** Returns the workspace with this id. */
  Optional<Workspace> find(String id);

  /** Returns the id of the active workspace. */
  Optional<String> active();

  /**
   * Adds a workspace unless its id exists, activates it, and returns the stored one. If the slug is
   * in use, the workspace gets another one with a number.
   */
  Workspace register(Workspace workspace);

  /** Adds a workspace, or changes the folder of the one with the same id. */
  void ensure(Workspace workspace);

  /** Renames a workspace and returns it; empty if it does not exist. */
  Optional<Workspace> rename(String id, String displayName, Instant now);

  /** Deletes a workspace; returns whether it existed. */
  boolean delete(String id);

  /** Activates a workspace; returns whether it exists. */
  boolean activate(String id);

  /** Records that the backend of a workspace is usable, if the workspace exists. */
  void recordSuccess(String id, Instant now);

  /**
   * Records why the backend of a workspace is not usable, if the workspace exists. Keeps the time
   * of the last success.
   */
  void recordFault(String id, String reason, Instant now);
}
