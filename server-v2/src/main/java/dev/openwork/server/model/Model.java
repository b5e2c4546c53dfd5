package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A model of a provider.
 *
 * @param status {@code alpha}, {@code beta}, {@code deprecated} or {@code active}
 */
public record Model(
    String id,
    String name,
    @Nullable String family,
    @Nullable String status,
    @Nullable ModelLimit limit) {

  /** The maximum numbers of tokens. */
  public record ModelLimit(long context, @Nullable Long input, long output) {}
}
