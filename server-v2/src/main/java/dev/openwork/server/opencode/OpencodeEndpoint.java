package dev.openwork.server.opencode;

import java.net.URI;

/**
 * Where opencode listens and what it asks for.
 *
 * @param authorization the value of the {@code Authorization} header
 */
public record OpencodeEndpoint(URI uri, String authorization) {
  /** Without the secret. */
  @Override
  public String toString() {
    return uri.toString();
  }
}
