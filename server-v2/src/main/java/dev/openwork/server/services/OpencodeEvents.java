package dev.openwork.server.services;

import java.nio.file.Path;

/** opencode's events in one directory. */
public interface OpencodeEvents {

  /**
   * Delivers events to the listener until the subscription is closed, in order, one at a time. A
   * connection that is lost is made again, to whichever opencode then runs. Throws a {@link
   * dev.openwork.server.domain.Failure} with {@code service_unavailable} when none runs now.
   */
  Subscription subscribe(Path directory, EventListener listener);

  /** A running subscription; closing it frees the upstream connection and may be repeated. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
