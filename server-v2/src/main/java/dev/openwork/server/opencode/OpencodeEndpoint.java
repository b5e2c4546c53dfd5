package dev.openwork.server.opencode;

import java.net.URI;

/**
 * The address of the running opencode and its credentials.
 *
 * @param authorization the value of the {@code Authorization} header
 */
public record OpencodeEndpoint(URI uri, String authorization) {
  /** Returns the address without the credentials. */
  @Override
  public String toString() {
    return uri.toString();
  }
}
