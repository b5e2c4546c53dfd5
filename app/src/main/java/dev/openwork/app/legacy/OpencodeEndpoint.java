package dev.openwork.app.legacy;

import dev.openwork.http.peer.PeerProof;
import java.net.URI;
import java.util.Optional;

/**
 * The address of the running opencode and its credentials.
 *
 * @param authorization the value of the {@code Authorization} header
 * @param proof proves that a connection leads to the running opencode; not verified if it is empty
 */
record OpencodeEndpoint(URI uri, String authorization, Optional<PeerProof> proof) {
  /** Returns the address without the credentials. */
  @Override
  public String toString() {
    return uri.toString();
  }
}
