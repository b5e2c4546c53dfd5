package dev.openwork.server.journal;

import dev.openwork.http.peer.PeerProof;
import java.net.URI;
import java.util.Optional;

/** Finds the opencode process to read events from. */
@FunctionalInterface
interface EventSource {

  /** Returns the endpoint of the running process, if there is one. Called on daemon threads. */
  Optional<Endpoint> find();

  /**
   * The address of a running opencode process.
   *
   * @param authorization the value of the {@code Authorization} header
   * @param proof proves that a connection leads to that process
   */
  record Endpoint(URI uri, String authorization, Optional<PeerProof> proof) {}
}
