package dev.openwork.server.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the server can do its work; one that answers can. */
public enum HealthStatus {
  @JsonProperty("ok")
  OK
}
