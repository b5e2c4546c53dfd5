package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the database was made at this start or found. */
public enum BootstrapMode {
  @JsonProperty("fresh")
  FRESH,
  @JsonProperty("existing")
  EXISTING
}
