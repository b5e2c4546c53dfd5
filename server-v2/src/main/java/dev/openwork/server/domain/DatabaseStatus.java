package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the server's database is usable. */
public enum DatabaseStatus {
  /** It responds to queries. */
  @JsonProperty("ready")
  READY,
  /** It did not respond to the last query. */
  @JsonProperty("warning")
  WARNING
}
