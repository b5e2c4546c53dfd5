package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The activity of a session. */
public enum SessionActivity {
  @JsonProperty("idle")
  IDLE,
  @JsonProperty("busy")
  BUSY,
  @JsonProperty("retry")
  RETRY
}
