package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a caller has proved to be; each role may do what the ones before it may. */
public enum Role {
  /** Nothing proved. */
  @JsonProperty("anonymous")
  ANONYMOUS,
  /** Holds the client token. */
  @JsonProperty("client")
  CLIENT,
  /** Holds the host token. */
  @JsonProperty("host")
  HOST;

  /** Whether a caller of this role may do what asks for {@code required}. */
  public boolean covers(Role required) {
    return compareTo(required) >= 0;
  }
}
