package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the database was created at this start or existed before. */
public enum BootstrapMode {
  @JsonProperty("fresh")
  FRESH,
  @JsonProperty("existing")
  EXISTING
}
