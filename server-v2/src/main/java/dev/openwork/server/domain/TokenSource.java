package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the tokens for authentication come from. */
public enum TokenSource {
  /** The environment of the server. */
  @JsonProperty("given")
  GIVEN,
  /** The server generated a host token. */
  @JsonProperty("made")
  MADE,
  /** Authentication is disabled. */
  @JsonProperty("none")
  NONE
}
