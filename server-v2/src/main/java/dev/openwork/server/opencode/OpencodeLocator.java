package dev.openwork.server.opencode;

/** Finds the opencode that runs at the moment. */
@FunctionalInterface
public interface OpencodeLocator {

  /**
   * Where it listens now; throws a {@link dev.openwork.server.domain.Failure} with {@code
   * service_unavailable} that says why there is none and what to do.
   */
  OpencodeEndpoint locate();
}
