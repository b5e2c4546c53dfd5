package dev.openwork.loop.contract;

import java.util.List;

/**
 * What a synchronisation did, by paths relative to the directory.
 *
 * @param written new or with other bytes
 * @param removed no longer generated
 * @param edited found edited by hand, and put aside
 */
public record SyncResult(List<String> written, List<String> removed, List<String> edited) {

  public SyncResult {
    written = List.copyOf(written);
    removed = List.copyOf(removed);
    edited = List.copyOf(edited);
  }

  /** Whether the directory changed at all. */
  public boolean changed() {
    return !written.isEmpty() || !removed.isEmpty();
  }
}
