package dev.openwork.server.journal;

import java.net.URI;
import java.util.Optional;

/** Where events come from now; called by a thread that is kept. */
@FunctionalInterface
interface EventSource {

  /** The one that runs now, if any does. */
  Optional<Endpoint> find();

  /**
   * One that runs.
   *
   * @param authorization the value of the {@code Authorization} header
   */
  record Endpoint(URI uri, String authorization) {}
}
