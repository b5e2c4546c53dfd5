package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the tokens are from that callers prove themselves with. */
public enum TokenSource {
  /** The server was started with them. */
  @JsonProperty("given")
  GIVEN,
  /** The server made one. */
  @JsonProperty("made")
  MADE,
  /** There are none. */
  @JsonProperty("none")
  NONE
}
