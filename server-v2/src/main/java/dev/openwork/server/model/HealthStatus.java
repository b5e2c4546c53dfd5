package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a server that responds. */
public enum HealthStatus {
  @JsonProperty("ok")
  OK
}
