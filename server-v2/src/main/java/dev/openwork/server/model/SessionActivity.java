package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a session is doing. */
public enum SessionActivity {
  @JsonProperty("idle")
  IDLE,
  @JsonProperty("busy")
  BUSY,
  @JsonProperty("retry")
  RETRY
}
