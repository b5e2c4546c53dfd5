package dev.openwork.server.process;

import java.util.Optional;
import java.util.Set;

/**
 * What a child must answer before it counts as ready.
 *
 * @param path what it is asked for
 * @param authorization the value of the {@code Authorization} header, if it asks for one
 * @param statuses the answers that count
 */
public record HealthCheck(String path, Optional<String> authorization, Set<Integer> statuses) {
  /** Copies the statuses. */
  public HealthCheck {
    statuses = Set.copyOf(statuses);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return path + " answers " + statuses;
  }
}
