package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The role of a caller; each role includes the permissions of the previous ones. */
public enum Role {
  /** The caller sent no valid token. */
  @JsonProperty("anonymous")
  ANONYMOUS,
  /** The caller sent the client token. */
  @JsonProperty("client")
  CLIENT,
  /** The caller sent the host token. */
  @JsonProperty("host")
  HOST;

  /** Returns whether this role includes the permissions of another one. */
  public boolean covers(Role required) {
    return compareTo(required) >= 0;
  }
}
