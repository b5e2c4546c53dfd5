package dev.openwork.loop.contract;

import java.util.Set;

/**
 * A part of an SDK.
 *
 * @param schemas component schemas whose models it has; at least one
 * @param tags tags whose operations it has; at least one, as the contract spells them
 */
public record Selection(Set<String> schemas, Set<String> tags) {

  public Selection {
    schemas = Set.copyOf(schemas);
    tags = Set.copyOf(tags);
    if (schemas.isEmpty() || tags.isEmpty()) {
      // A generator takes an empty choice for none, and none for everything.
      throw new IllegalArgumentException("a selection needs a schema and a tag");
    }
  }
}
