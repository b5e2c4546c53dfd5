package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the server's database can be used. */
public enum DatabaseStatus {
  /** It answers. */
  @JsonProperty("ready")
  READY,
  /** It did not answer when it was last asked. */
  @JsonProperty("warning")
  WARNING
}
