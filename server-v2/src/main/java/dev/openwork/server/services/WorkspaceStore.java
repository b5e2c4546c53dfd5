package dev.openwork.server.services;

import dev.openwork.server.domain.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where registered workspaces are kept. */
public interface WorkspaceStore {

  /**
   * All of them, in the order they were registered; hidden ones only when these are wanted. The
   * list never changes.
   */
  List<Workspace> list(boolean includeHidden);

  /** Gives a workspace another name. */
  void rename(String id, String displayName, Instant now);

  /** Forgets a workspace; says whether there was one. */
  boolean delete(String id);

  /** Makes a workspace the active one. */
  void activate(String id);

  /** The active one, if there is one. */
  Optional<String> active();

  /** The one with this id. */
  Optional<Workspace> find(String id);

  /** Keeps the workspace unless its id is known already, and returns what is then kept. */
  Workspace addIfAbsent(Workspace workspace);

  /** Says that a workspace has another folder from now on. */
  void move(String id, Path directory, Instant now);

  /** Whether a workspace of this slug is kept. */
  boolean hasSlug(String slug);

  /** Notes that the workspace's backend could be used, if it is still kept. */
  void recordSuccess(String id, Instant now);

  /**
   * Notes why the backend of a workspace that is still kept could not be used. When it last could
   * stays as it is.
   */
  void recordFault(String id, String why, Instant now);
}
