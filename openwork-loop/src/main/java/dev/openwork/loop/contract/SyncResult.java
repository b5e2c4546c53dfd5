package dev.openwork.loop.contract;

import java.util.List;

/**
 * The result of a synchronization: paths relative to the directory.
 *
 * @param written the added and changed files
 * @param removed the files that are no longer generated
 * @param edited the manually edited files, which were saved elsewhere
 */
public record SyncResult(List<String> written, List<String> removed, List<String> edited) {

  public SyncResult {
    written = List.copyOf(written);
    removed = List.copyOf(removed);
    edited = List.copyOf(edited);
  }

  /** Returns whether any file was written or removed. */
  public boolean changed() {
    return !written.isEmpty() || !removed.isEmpty();
  }
}
