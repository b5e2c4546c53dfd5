package dev.openwork.process;

import dev.openwork.http.peer.PeerProof;
import java.net.URI;

/**
 * Where one run of a child listens, and the credentials that it requires. Both are new for each
 * run.
 *
 * @param proof proves that a connection leads to a process of the run
 */
public record ChildEndpoint(URI uri, Secret secret, PeerProof proof) {

  /** Returns the endpoint as a line for another child, without a line terminator. */
  String line() {
    return uri + " " + secret.value() + " " + proof.text();
  }

  /** Omits the secret. */
  @Override
  public String toString() {
    return uri.toString();
  }
}
