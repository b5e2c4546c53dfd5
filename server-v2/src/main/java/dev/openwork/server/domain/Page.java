package dev.openwork.server.domain;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a longer list.
 *
 * @param nextCursor asks for the piece after this one; empty when there is none
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {
  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
