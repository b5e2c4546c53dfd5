package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a runtime upgrade. */
public enum UpgradeStatus {
  @JsonProperty("idle")
  IDLE,
  @JsonProperty("running")
  RUNNING,
  @JsonProperty("completed")
  COMPLETED,
  @JsonProperty("failed")
  FAILED
}
