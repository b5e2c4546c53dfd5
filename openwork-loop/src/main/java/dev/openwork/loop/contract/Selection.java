package dev.openwork.loop.contract;

import java.util.Set;

/**
 * A part of an SDK.
 *
 * @param schemas component schemas whose models it has; at least one
 * @param tags tags whose operations it has, as spelled in the contract; at least one
 */
public record Selection(Set<String> schemas, Set<String> tags) {

  public Selection {
    schemas = Set.copyOf(schemas);
    tags = Set.copyOf(tags);
    if (schemas.isEmpty() || tags.isEmpty()) {
      // Generators treat an empty selection as no selection, which means everything.
      throw new IllegalArgumentException("A selection needs a schema and a tag");
    }
  }
}
