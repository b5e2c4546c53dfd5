package dev.openwork.server.domain;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param nextCursor the cursor of the next page; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {
  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
